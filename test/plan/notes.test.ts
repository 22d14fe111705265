import { loadLibrary } from "../../src/content/loadLibrary";
import { addMeasure, deleteMeasure } from "../../src/plan/measures/editMeasures";
import { countAnswered } from "../../src/plan/answers/countAnswered";
import { draftPlanStep } from "../../src/plan/draft/draftPlanStep";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { setIncluded } from "../../src/plan/answers/included";
import { noteToMeasure, noteToNeed, noteToText } from "../../src/plan/noteUses";
import { setNote, setStepNotes, stepNotes } from "../../src/plan/notes";
import { showPieces } from "./showPieces";

const ITEM = "s5.frame.question";
const NOTE = "Vi mangler vernepleiere.\nDet haster.";
const noted = setNote(emptyPlan("nb"), ITEM, NOTE);

test("a measure made of a note has the note as its action, and a number that was never used", () => {
  const before = deleteMeasure(addMeasure(noted), "T1").plan;
  const { plan, used } = noteToMeasure(before, ITEM);
  expect(used).toEqual({ kind: "measure", nr: "T2" });
  expect(plan.measures.map(({ nr, action }) => [nr, action])).toEqual([["T2", NOTE]]);
});

test("needs made of notes stand below each other in the table of needs", () => {
  const once = noteToNeed(noted, ITEM).plan;
  const { plan, used } = noteToNeed(once, ITEM);
  expect(used).toEqual({ kind: "need", nr: "B2" });
  expect(plan.tables["deck.tab.analyse"]).toEqual({
    rows: [
      { nr: "B1", cells: { needs: NOTE } },
      { nr: "B2", cells: { needs: NOTE } },
    ],
    lastRow: 2,
    columns: [],
  });
});

test("a note that is taken into the text stands last in it, line by line, under a heading", async () => {
  const library = await loadLibrary("s5");
  const { plan } = noteToText(noted, "s5", ITEM);
  const lines = showPieces(draftPlanStep(plan, "s5", library));
  expect(lines).toHaveLength(3);
  expect(lines.join("\n")).toMatch(/Vurderinger\n.*Vi mangler vernepleiere\.\n.*Det haster\.$/);
});

test("a note in the text is not changed with the note it came from, and can be taken out", () => {
  const { plan } = noteToText(noted, "s5", ITEM);
  expect(stepNotes(setNote(plan, ITEM, "Noe annet"), "s5")).toEqual([NOTE]);
  expect(setStepNotes(plan, "s5", []).answers.s5).toEqual({});
});

test("what is taken in from notes and guidance answers no prompt", () => {
  const { plan } = noteToText(setIncluded(noted, "s5", "s5.frame.aim", true), "s5", ITEM);
  expect(countAnswered(plan, "s5")).toBe(0);
});
