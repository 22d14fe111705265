import { act } from "@testing-library/react";
import { saveParts } from "../../src/actions/saving/saveParts";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { setMeta } from "../../src/plan/setMeta";
import type { PaneEvent } from "../../src/taskpane/state/PaneEvent";
import { createCore, createPane } from "../../src/taskpane/work/createPane";
import { initialState } from "../../src/taskpane/state/initialState";
import { paneReducer } from "../../src/taskpane/state/paneReducer";
import { ErrorBoundary } from "../../src/taskpane/failure/ErrorBoundary";
import { useAutosave } from "../../src/taskpane/work/useAutosave";
import { render } from "@testing-library/react";
import { useState } from "react";
import type { Pane } from "../../src/taskpane/state/Pane";
import type { PaneState } from "../../src/taskpane/state/PaneState";

jest.mock("../../src/actions/saving/saveParts");

const saving = jest.mocked(saveParts);
const text = (words: string) => ({ kind: "text", text: words }) as const;

let pane: Pane;
let state: PaneState;
let breakDown: () => void;

/** A pane whose document is open, with nothing but its saving. */
function Saver({ opening = "done" }: { readonly opening?: PaneState["opening"] }) {
  const [now, setNow] = useState<PaneState>({ ...initialState("nb"), opening });
  const [made] = useState(() => {
    let reduced = now;
    const dispatch = (event: PaneEvent): void => {
      reduced = paneReducer(reduced, event);
      setNow(reduced);
    };
    return createPane(createCore(now, dispatch), "nb", (error) => {
      throw error;
    });
  });
  const [isBroken, setBroken] = useState(false);
  breakDown = () => {
    setBroken(true);
  };
  useAutosave(now, made);
  [pane, state] = [made, now];
  if (isBroken) throw new Error("a mistake of ours");
  return null;
}

beforeEach(() => {
  jest.useFakeTimers();
  saving.mockReset();
  saving.mockImplementation((stored, parts) => Promise.resolve({ kind: "saved", sent: stored.plan, parts, ...stored }));
  render(
    <ErrorBoundary fallback={() => null}>
      <Saver />
    </ErrorBoundary>,
  );
});

afterEach(() => {
  jest.useRealTimers();
});

const write = (words: string): void => {
  act(() => {
    pane.change((plan) => setAnswer(plan, "s2", "why", text(words)));
  });
};
const wait = (milliseconds: number): Promise<void> => act(() => jest.advanceTimersByTimeAsync(milliseconds));

test("answers are saved once, when the user has paused, and only the part that changed", async () => {
  write("F");
  await wait(500);
  write("Fo");
  await wait(500);
  expect(saving).not.toHaveBeenCalled();
  await wait(400);
  expect(saving.mock.calls.map(([, parts]) => parts)).toEqual([["s2"]]);
  expect(saving.mock.calls[0]?.[0].plan.answers.s2).toEqual({ why: text("Fo") });
  expect(state.saving).toBe("saved");
});

test("one save runs at a time, and what was written meanwhile is saved after it", async () => {
  let finish: () => void = () => undefined;
  saving.mockImplementationOnce(
    (stored, parts) =>
      new Promise((resolve) => {
        finish = () => {
          resolve({ kind: "saved", sent: stored.plan, parts, ...stored });
        };
      }),
  );
  write("Først");
  await wait(900);
  write("Så");
  await wait(900);
  expect(saving).toHaveBeenCalledTimes(1);
  finish();
  await wait(0);
  expect(saving).toHaveBeenCalledTimes(2);
  expect(saving.mock.calls[1]?.[0].plan.answers.s2).toEqual({ why: text("Så") });
});

test("a pane that loses the focus saves at once", async () => {
  write("Nå");
  act(() => {
    window.dispatchEvent(new Event("blur"));
  });
  await wait(0);
  expect(saving).toHaveBeenCalledTimes(1);
});

test("a pane whose page goes saves at once", async () => {
  write("Nå");
  act(() => {
    window.dispatchEvent(new Event("pagehide"));
  });
  await wait(0);
  expect(saving).toHaveBeenCalledTimes(1);
});

test("a pane that is hidden saves at once, one that is shown again waits for a pause", async () => {
  const visibility = jest.spyOn(document, "visibilityState", "get");
  write("Nå");
  for (const [state, times] of [
    ["visible", 0],
    ["hidden", 1],
  ] as const) {
    visibility.mockReturnValue(state);
    act(() => {
      document.dispatchEvent(new Event("visibilitychange"));
    });
    await wait(0);
    expect(saving).toHaveBeenCalledTimes(times);
  }
  visibility.mockRestore();
});

test("a pane in which all is saved does nothing when it is left", async () => {
  write("Nå");
  await wait(900);
  saving.mockClear();
  for (const event of ["blur", "pagehide"]) window.dispatchEvent(new Event(event));
  await wait(0);
  expect([saving.mock.calls, state.saving]).toEqual([[], "saved"]);
});

test("who writes without a pause is saved every five seconds", async () => {
  for (let letters = 1; letters <= 21; letters += 1) {
    write("F".repeat(letters));
    await wait(500);
  }
  expect(saving).toHaveBeenCalledTimes(2);
  expect(saving.mock.calls[0]?.[0].plan.answers.s2).toEqual({ why: text("F".repeat(10)) });
});

test("what was written last is saved though the pane breaks within the pause", async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  write("Viktig");
  await wait(500);
  expect(saving).not.toHaveBeenCalled();
  act(() => {
    breakDown();
  });
  await wait(0);
  expect(saving.mock.calls.map(([{ plan }]) => plan.answers.s2)).toEqual([{ why: text("Viktig") }]);
});

test("nothing is saved before the document has been read", async () => {
  render(<Saver opening="running" />);
  write("For tidlig");
  await wait(6000);
  expect(saving).not.toHaveBeenCalled();
});

test("several changed parts are saved together", async () => {
  write("Hvorfor");
  act(() => {
    pane.change((plan) => setMeta(plan, { municipality: "Nittedal" }));
  });
  await wait(900);
  expect(saving.mock.calls.map(([, parts]) => parts)).toEqual([["meta", "s2"]]);
});

test("the page is saved with the answers, for the pane to come back to", async () => {
  act(() => {
    pane.go({ kind: "step", step: "s2" });
  });
  write("Hvorfor");
  await wait(900);
  expect(saving.mock.calls.map(([{ plan }, parts]) => [parts, plan.meta.place])).toEqual([[["meta", "s2"], "s2"]]);
  write("Hvorfor det");
  await wait(900);
  expect(saving.mock.calls[1]?.[1]).toEqual(["s2"]);
});

test("looking at pages changes nothing in the document", async () => {
  act(() => {
    pane.go({ kind: "measures" });
    pane.save();
  });
  await wait(5000);
  expect(saving).not.toHaveBeenCalled();
});

test("a refused save is told, and tried again when asked for", async () => {
  saving.mockResolvedValueOnce({ kind: "failed", code: "readOnly" });
  write("Hvorfor");
  await wait(900);
  expect(state.saving).toEqual({ failed: "readOnly" });
  await wait(5000);
  expect(saving).toHaveBeenCalledTimes(1);
  act(() => {
    pane.save();
  });
  await wait(0);
  expect(state.saving).toBe("saved");
});

test("a plan that is what was saved is not saved", async () => {
  act(() => {
    pane.change(() => emptyPlan("nb"));
  });
  expect(state.plan).toEqual(emptyPlan("nb"));
  await wait(0);
  expect(state.saving).toBe("saved");
});
