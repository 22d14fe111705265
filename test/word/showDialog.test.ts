import { HostError } from "../../src/word/HostError";
import { showDialog } from "../../src/word/office/showDialog";

/** Office as it answers the next dialog. */
function answerDialog(result: Record<string, unknown>): void {
  const displayDialogAsync = (_: string, __: object, answer: (result: unknown) => void): void => {
    answer(result);
  };
  Object.assign(window, {
    Office: {
      context: { ui: { displayDialogAsync } },
      AsyncResultStatus: { Failed: "failed" },
      EventType: { DialogEventReceived: "dialogEventReceived" },
    },
  });
}

test("a dialog is waited for until the user closes it", async () => {
  let close: () => void = () => undefined;
  answerDialog({
    status: "succeeded",
    value: { addEventHandler: (_: string, closed: () => void) => (close = closed) },
  });
  let isClosed = false;
  const shown = showDialog("message.html").then(() => (isClosed = true));
  await Promise.resolve();
  expect(isClosed).toBe(false);
  close();
  await shown;
  expect(isClosed).toBe(true);
});

test.each([
  [12007, "busy"],
  [12009, "popupBlocked"],
  [12011, "popupBlocked"],
  [12004, "unknown"],
  [12005, "unknown"],
])("a dialog that is refused with %i is told as %s", async (code, ours) => {
  answerDialog({ status: "failed", error: { code } });
  const refused = await showDialog("message.html").catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(HostError);
  expect(refused).toMatchObject({ code: ours });
});
