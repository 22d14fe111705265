import { openPlan } from "../../src/actions/document/openPlan";
import type { UndoRecord } from "../../src/actions/UndoRecord";
import { LATER_STRINGS } from "../../src/content/strings/laterStrings";
import { nb } from "../../src/content/strings/nb";
import { nn } from "../../src/content/strings/nn";
import { templateLinesLeft } from "../../src/plan/front/templateLinesLeft";
import { setMeta } from "../../src/plan/setMeta";
import { tellOutcome } from "../../src/taskpane/notice/tellOutcome";
import { initialState } from "../../src/taskpane/state/initialState";
import { paneReducer } from "../../src/taskpane/state/paneReducer";
import type { FrontTask } from "../../src/taskpane/state/Task";
import type { TaskOutcome } from "../../src/taskpane/state/TaskOutcome";
import { createCore, createPane } from "../../src/taskpane/work/createPane";
import { openedEvent } from "../../src/taskpane/work/openDocument";
import { changedParts } from "../../src/plan/stored/partContent";
import type { HostSettings } from "../../src/preview/host/HostSettings";
import { template } from "../actions/inPlan";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";

const LINE = { paragraph: 4, text: "Mandat?", section: "s1", canGo: true, hasTextBelow: false } as const;
const TASKS: readonly FrontTask[] = [
  { kind: "writeFront" },
  { kind: "updateContents" },
  { kind: "cleanHeadings" },
  { kind: "removeTemplateLines", lines: [LINE] },
  { kind: "countCaptions" },
];
const STRINGS = { nb: { ...nb, ...LATER_STRINGS.nb }, nn: { ...nn, ...LATER_STRINGS.nn } };
const DONE = {
  kind: "done",
  saved: null,
  written: {},
  undo: { kind: "stepNumbers" } as UndoRecord,
  tracked: false,
} as const;

const tell = (task: FrontTask, outcome: TaskOutcome, language: "nb" | "nn" = "nb") =>
  tellOutcome(task, outcome, STRINGS[language], () => "Forankring");

test.each(TASKS)("$kind is told in both languages, with the offer to undo it", (task) => {
  const [inNb, inNn] = [tell(task, DONE), tell(task, DONE, "nn")];
  expect(inNb).toMatchObject({ intent: "success", offers: [{ kind: "undo" }] });
  expect(inNn?.title).not.toBe(inNb?.title);
  expect(STRINGS.nb.running[task.kind]).not.toBe(STRINGS.nn.running[task.kind]);
});

test("what cannot be mended from here is told with what the user can do", () => {
  const [front, contents, , lines] = TASKS as readonly [FrontTask, FrontTask, FrontTask, FrontTask];
  expect(tell(contents, { kind: "contentsByHand" })?.text).toContain("Oppdater tabell");
  expect(tell(contents, { kind: "missing" })?.title).toBe("Dokumentet har ingen innholdsfortegnelse");
  expect(tell(front, { kind: "missing" })?.title).toBe("Forsiden er endret i Word");
  expect(tell(lines, { kind: "changedSince" })?.title).toBe("Linjene er endret i Word");
  expect(tell(front, { kind: "unchanged" })).toEqual({
    intent: "info",
    title: "Dokumentet er allerede oppdatert",
    offers: [],
  });
});

/** The pane without its looks, beside the template. */
async function openJob(settings: Partial<HostSettings> = {}) {
  const { host } = await openInWord(template(), settings);
  const core = createCore(paneReducer(initialState("nb"), openedEvent(await openPlan("nb"))), () => undefined);
  const pane = createPane(core, "nb", (error) => {
    throw error;
  });
  const finished = (): Promise<void> => core.queue(() => Promise.resolve());
  return { host, core, pane, finished };
}

test("the pane fills in the front with what was just typed, saves it, and undoes it", async () => {
  const { host, core, pane, finished } = await openJob();
  const before = await linesOf(host);
  pane.change((plan) => setMeta(plan, { municipality: "Solvik kommune", from: "2027", to: "2030" }));
  pane.perform({ kind: "writeFront" });
  await finished();
  const { notice, saved, plan } = core.latest();
  expect((await linesOf(host))[1]).toBe("Solvik kommune 2027–2030");
  expect([changedParts(saved, plan), Object.keys(plan.written).length]).toEqual([[], 2]);
  if (notice?.kind !== "outcome" || notice.outcome.kind !== "done") throw new Error("not told");
  pane.perform({ kind: "undo", record: notice.outcome.undo! });
  await finished();
  expect(await linesOf(host)).toEqual(before);
  expect(core.latest().plan.written).toEqual({});
});

test("the other mends run from the pane, which has read the document again after each", async () => {
  const { host, core, pane, finished } = await openJob({ platform: "windows" });
  const left = () => templateLinesLeft(core.latest().view!.outline).filter(({ canGo }) => canGo);
  pane.perform({ kind: "removeTemplateLines", lines: left() });
  await finished();
  expect(left()).toEqual([]);
  pane.perform({ kind: "cleanHeadings" });
  await finished();
  pane.perform({ kind: "updateContents" });
  await finished();
  expect((await linesOf(host)).slice(3, 6)).toEqual([
    "Organisering og involvering\t1",
    "Forankring\t1",
    "Overordnede mål og føringer\t1",
  ]);
  expect(core.latest().view?.outline.paragraphs[3]?.text).toBe("Organisering og involvering\t1");
});

test("the front counts among what is updated one after another", async () => {
  const { host, core, pane, finished } = await openJob();
  pane.change((plan) => setMeta(plan, { municipality: "Solvik kommune" }));
  pane.updateAll([{ kind: "writeFront" }, { kind: "insertSection", step: "s2", update: false }]);
  await finished();
  expect((await linesOf(host))[1]).toBe("Solvik kommune 20XX–20XX");
  expect(core.latest().notice).toMatchObject({ kind: "allUpdated", updated: { written: 1, total: 2 } });
});
