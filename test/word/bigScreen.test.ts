import { showBigScreen, type ScreenEvents } from "../../src/actions/bigScreen";

type Handler = (event: Record<string, unknown>) => void;

/** Office that shows a dialog, or answers that it does not. */
function office(code: number | null = null) {
  const handlers: Record<string, Handler> = {};
  const told: string[] = [];
  const asked: { address: string; options: Record<string, unknown> }[] = [];
  const dialog = {
    addEventHandler: (type: string, handler: Handler) => (handlers[type] = handler),
    messageChild: (message: string) => told.push(message),
    close: () => undefined,
  };
  const displayDialogAsync = (address: string, options: Record<string, unknown>, answer: Handler): void => {
    asked.push({ address, options });
    answer(code === null ? { status: "succeeded", value: dialog } : { status: "failed", error: { code } });
  };
  Object.assign(window, {
    Office: {
      context: { ui: { displayDialogAsync } },
      AsyncResultStatus: { Failed: "failed" },
      EventType: { DialogMessageReceived: "message", DialogEventReceived: "event" },
    },
  });
  return { handlers, told, asked };
}

function events(): ScreenEvents & { readonly heard: string[] } {
  const heard: string[] = [];
  return { heard, onMessage: (message) => heard.push(message), onClosed: (why) => heard.push(why) };
}

test("the big screen is a window of its own, and no word of the plan is in its address", async () => {
  const { asked, told } = office();
  const screen = await showBigScreen("screen.html?language=nb", events());
  expect(asked).toEqual([
    {
      address: new URL("screen.html?language=nb", window.location.href).href,
      options: { width: 80, height: 80, promptBeforeOpen: false },
    },
  ]);
  if ("kind" in screen) throw new Error(screen.code);
  screen.tell("spørsmålet");
  expect(told).toEqual(["spørsmålet"]);
});

test("only our own page is heard", async () => {
  const { handlers } = office();
  const hearing = events();
  await showBigScreen("screen.html", hearing);
  handlers["message"]!({ message: "fra en annen", origin: "https://other.example" });
  handlers["message"]!({ message: "fra siden", origin: window.location.origin });
  handlers["message"]!({ message: "fra et eldre Word" });
  expect(hearing.heard).toEqual(["fra siden", "fra et eldre Word"]);
});

test.each([
  [12006, "closed"],
  [12002, "unreached"],
  [12003, "unreached"],
])("a screen that ends with %i is %s", async (error, why) => {
  const { handlers } = office();
  const hearing = events();
  await showBigScreen("screen.html", hearing);
  handlers["event"]!({ error });
  expect(hearing.heard).toEqual([why]);
});

test.each([
  [12007, "busy"],
  [12009, "popupBlocked"],
  [12011, "popupBlocked"],
  [12004, "unknown"],
])("a screen that is refused with %i is told as %s", async (code, ours) => {
  office(code);
  expect(await showBigScreen("screen.html", events())).toEqual({ kind: "failed", code: ours });
});
