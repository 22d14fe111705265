import { loadLibrary } from "../../src/content/loadLibrary";
import { addMeasure, deleteMeasure } from "../../src/plan/measures/editMeasures";
import { countAnswered } from "../../src/plan/answers/countAnswered";
import { draftPlanStep } from "../../src/plan/draft/draftPlanStep";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { setIncluded } from "../../src/plan/answers/setIncluded";
import { setNote, setStepNotes, stepNotes } from "../../src/plan/notes";
import { lineToText, linesOfNote, makeOfLine } from "../../src/plan/questions/noteLines";
import { showPieces } from "./showPieces";

const ITEM = "s5.frame.question";
const LINE = "Vi mangler vernepleiere.";
const NOTE = `${LINE}\nDet haster.`;
const noted = setNote(emptyPlan("nb"), ITEM, NOTE);

test("a measure made of a line has a number that was never used", () => {
  const before = deleteMeasure(addMeasure(noted), "T1").plan;
  const { plan, made } = makeOfLine(before, ITEM, LINE, "measure");
  expect(made).toEqual({ kind: "measure", nr: "T2" });
  expect(plan.measures.map(({ nr, action }) => [nr, action])).toEqual([["T2", LINE]]);
});

test("needs made of lines stand below each other in the table of needs", () => {
  const once = makeOfLine(noted, ITEM, LINE, "need").plan;
  const { plan, made } = makeOfLine(once, ITEM, "Det haster.", "need");
  expect(made).toEqual({ kind: "need", nr: "B2" });
  expect(plan.tables["deck.tab.analyse"]?.rows.map(({ nr, cells }) => [nr, cells.needs])).toEqual([
    ["B1", LINE],
    ["B2", "Det haster."],
  ]);
});

test("lines that are taken into the text stand last in it, in their order, under a heading", async () => {
  const library = await loadLibrary("s5");
  const plan = linesOfNote(NOTE).reduce((sofar, line) => lineToText(sofar, ITEM, line, "s5").plan, noted);
  const lines = showPieces(draftPlanStep(plan, "s5", library));
  expect(lines).toHaveLength(3);
  expect(lines.join("\n")).toMatch(/Vurderinger\n.*Vi mangler vernepleiere\.\n.*Det haster\.$/);
});

test("a line in the text is not changed with the note it came from, and can be taken out", () => {
  const { plan } = lineToText(noted, ITEM, LINE, "s5");
  expect(stepNotes(setNote(plan, ITEM, "Noe annet"), "s5")).toEqual([LINE]);
  expect(setStepNotes(plan, "s5", []).answers.s5).toEqual({});
});

test("what is taken in from notes and guidance answers no prompt", () => {
  const { plan } = lineToText(setIncluded(noted, "s5", "s5.frame.aim", true), ITEM, LINE, "s5");
  expect(countAnswered(plan, "s5")).toBe(0);
});
