import JSZip from "jszip";
import { openPlan } from "../../src/actions/document/openPlan";
import { addMeasure, deleteMeasure } from "../../src/plan/measures/editMeasures";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { encodePart } from "../../src/plan/stored/encodePart";
import { forgetGoneTables } from "../../src/plan/table/forgetGoneTables";
import { rebasePlan } from "../../src/plan/stored/SavedPlan";
import { resolveConflict } from "../../src/plan/resolveConflict";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { createCore, createPane } from "../../src/taskpane/work/createPane";
import { initialState } from "../../src/taskpane/state/initialState";
import { openedEvent } from "../../src/taskpane/work/openDocument";
import { paneReducer } from "../../src/taskpane/state/paneReducer";
import { rescan } from "../../src/taskpane/work/performTask";
import { done, opened, template, writeActionPlan } from "../actions/inPlan";
import { openInWord } from "../openInWord";
import { useControls } from "../owners";

const SECRET = "HEMMELIG TILTAK MOT NAVNGITT LEDER";
const TAG = "kplan:s6:handlingsplan";
const VERSION = { revision: 1, by: "a", seen: { a: 1 } };

/** The names of what in a file holds a text. */
async function placesOf(file: Uint8Array, text: string): Promise<readonly string[]> {
  const zip = await JSZip.loadAsync(file);
  const contents = await Promise.all(
    Object.values(zip.files).map(async ({ name }) => [name, await zip.file(name)?.async("text")] as const),
  );
  return contents.filter(([, content]) => content?.includes(text)).map(([name]) => name);
}

/** The document with the action plan in it, and a pane in which it is open. */
async function written() {
  useControls();
  const { host } = await openInWord(template());
  const start = await opened();
  const plan = addMeasure(addMeasure(start.plan, { action: SECRET }), { action: "Kurs" });
  done(await writeActionPlan({ plan, store: start.store }));
  const core = createCore(paneReducer(initialState("nb"), openedEvent(await openPlan("nb"))), () => undefined);
  const pane = createPane(core, "nb", (error) => {
    throw error;
  });
  return { host, core, pane };
}

test("a measure that is deleted with the table in Word is nowhere in the file after the next save", async () => {
  const { host, core, pane } = await written();
  expect((await placesOf(await host.save(), SECRET)).length).toBeGreaterThan(1);
  await Word.run(async (context) => {
    const control = context.document.contentControls.getByTag(TAG).getFirst();
    control.tables.getFirst().delete();
    control.delete(false);
    await context.sync();
  });
  await core.queue(() => rescan(core));
  pane.change((plan) => deleteMeasure(plan, "T1").plan);
  pane.save();
  await core.queue(() => Promise.resolve());
  expect(core.latest().saving).toBe("saved");
  expect(await placesOf(await host.save(), SECRET)).toEqual([]);
});

test("what is known of a table that lacks its control, but stands there, is kept", async () => {
  const { core } = await written();
  await Word.run(async (context) => {
    context.document.contentControls.getByTag(TAG).getFirst().delete(true);
    await context.sync();
  });
  await core.queue(() => rescan(core));
  const { plan, view } = core.latest();
  expect(Object.keys(plan.inWord)).toEqual([TAG]);
  expect(forgetGoneTables(plan, view!.outline)).toBe(plan);
});

test("nothing is forgotten by the look of a document that could not be read again", async () => {
  const { core, pane } = await written();
  const { view } = core.latest();
  const before = { ...view!, outline: { paragraphs: [], bookmarks: [] } };
  const { plan, store } = core.latest();
  core.send({
    kind: "scanned",
    scanned: { kind: "scanned", view: before, sent: plan, plan, store, arrived: [], lost: [] },
    rebase: rebasePlan,
  });
  core.send({ kind: "scanFailed", code: "busy" });
  pane.change((current) => deleteMeasure(current, "T1").plan);
  pane.save();
  await core.queue(() => Promise.resolve());
  expect(core.latest().saving).toBe("saved");
  expect(Object.keys(core.latest().plan.inWord)).toEqual([TAG]);
});

test("the other version of a conflict that is settled, or whose measure is gone, is not written", () => {
  const answer = (text: string) => ({ kind: "text", text }) as const;
  const answered = setAnswer(emptyPlan("nb"), "s2", "why", answer("Vår"));
  const conflict = { part: "s2", field: "why", other: answer(SECRET) } as const;
  const open = { ...answered, conflicts: [conflict] };
  expect(encodePart(open, "s2", VERSION)).toContain(SECRET);
  expect(encodePart(resolveConflict(open, conflict, "ours"), "s2", VERSION)).not.toContain(SECRET);
  const measured = addMeasure(emptyPlan("nb"), { need: "Vårt" });
  const about = { ...measured, conflicts: [{ part: "measures", field: "T1.need", other: answer(SECRET) } as const] };
  expect(encodePart(about, "measures", VERSION)).toContain(SECRET);
  expect(encodePart(deleteMeasure(about, "T1").plan, "measures", VERSION)).not.toContain(SECRET);
});
