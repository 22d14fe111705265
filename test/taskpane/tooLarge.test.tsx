import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import { openPlan } from "../../src/actions/document/openPlan";
import { nb } from "../../src/content/strings/nb";
import { MOST_PART_BYTES } from "../../src/plan/stored/encodePart";
import { encodePlanFile } from "../../src/plan/file/encodePlanFile";
import { changedParts } from "../../src/plan/stored/partContent";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { SaveStatus } from "../../src/taskpane/saving/SaveStatus";
import { createCore, createPane } from "../../src/taskpane/work/createPane";
import { initialState } from "../../src/taskpane/state/initialState";
import { openedEvent } from "../../src/taskpane/work/openDocument";
import type { Pane, PaneCore } from "../../src/taskpane/state/Pane";
import { paneReducer } from "../../src/taskpane/state/paneReducer";
import { StringsContext } from "../../src/taskpane/words/StringsContext";
import { opened, template } from "../actions/inPlan";
import { linesOf } from "../linesOf";
import { openInWord, type OpenDocument } from "../openInWord";

// Of two bytes each: what counts is how the part is written down.
const TOO_LONG = "ø".repeat(MOST_PART_BYTES / 2);

interface Job {
  readonly word: OpenDocument;
  readonly core: PaneCore;
  readonly pane: Pane;
}

/** The pane without its looks, with an answer that no document can keep, and another. */
async function tooMuch(): Promise<Job> {
  const word = await openInWord(template());
  const core = createCore(paneReducer(initialState("nb"), openedEvent(await openPlan("nb"))), () => undefined);
  const pane = createPane(core, "nb", (error) => {
    throw error;
  });
  pane.change((plan) => setAnswer(plan, "s2", "why", { kind: "text", text: TOO_LONG }));
  pane.change((plan) => setAnswer(plan, "s3", "why", { kind: "text", text: "Fordi." }));
  return { word, core, pane };
}

const idle = ({ core }: Job): Promise<void> => core.queue(() => Promise.resolve());

test("a part that is too large is not saved and says so, and all others are saved", async () => {
  const job = await tooMuch();
  job.pane.save();
  await idle(job);
  const { saved, plan, saving } = job.core.latest();
  expect(saving).toEqual({ failed: "partTooLarge", part: "s2" });
  expect(changedParts(saved, plan)).toEqual(["s2"]);
  expect((await opened()).plan.answers).toMatchObject({ s2: {}, s3: { why: { text: "Fordi." } } });
});

test("a text whose answers are too large to be saved is not inserted, and the document stays as it was", async () => {
  const job = await tooMuch();
  const before = await linesOf(job.word.host);
  job.pane.perform({ kind: "insertSection", step: "s2", update: false });
  await idle(job);
  expect(await linesOf(job.word.host)).toEqual(before);
  expect(job.core.latest().notice).toMatchObject({ outcome: { kind: "partTooLarge" } });
});

test("answers that are too large for the document go into a file all the same", async () => {
  const { core } = await tooMuch();
  expect(encodePlanFile(core.latest().plan, new Date())).toContain(TOO_LONG);
});

test("an answer that has been cut short is saved", async () => {
  const job = await tooMuch();
  job.pane.save();
  await idle(job);
  job.pane.change((plan) => setAnswer(plan, "s2", "why", { kind: "text", text: "Kort." }));
  job.pane.save();
  await idle(job);
  expect(job.core.latest().saving).toBe("saved");
});

test("the user is told which part it is, that nothing is lost, and what to do", async () => {
  const job = await tooMuch();
  job.pane.save();
  await idle(job);
  render(
    <FluentProvider theme={webLightTheme}>
      <StringsContext value={nb}>
        <SaveStatus state={job.core.latest()} pane={job.pane} pieces={[]} isBrief={false} />
      </StringsContext>
    </FluentProvider>,
  );
  expect(
    await screen.findByText(/«Steg 2» er for stor til å lagres.*Ingenting er borte.*Last ned planen/),
  ).toBeVisible();
});
