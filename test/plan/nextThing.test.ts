import { STEP_IDS, type StepId } from "../../src/content/StepId";
import type { FoundStep } from "../../src/document/headings/FoundStep";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { nextThing } from "../../src/plan/nextThing";
import { countAnswered } from "../../src/plan/answers/countAnswered";
import { setChoice } from "../../src/plan/choices/planChoice";
import { setAnswer } from "../../src/plan/answers/setAnswer";

const empty = emptyPlan("nb");
const candidate = { paragraph: 0, text: "Forankring", by: "number" } as const;

function foundStep(id: StepId, more: Partial<FoundStep> = {}): FoundStep {
  return {
    ...{ id, section: { heading: 0, end: 1 }, candidates: [candidate], state: "untouched", blocks: [] },
    ...{ templateLinesLeft: 0, ...more },
  };
}

/** All steps found; those given differ. */
function found(different: Partial<Record<StepId, Partial<FoundStep>>> = {}): readonly FoundStep[] {
  return STEP_IDS.map((id) => foundStep(id, different[id]));
}

const inserted = Object.fromEntries(
  STEP_IDS.map((id) => [id, { blocks: [`kplan:${id}:text`], state: "filled" as const }]),
);

test("headings that are missing come first, all of them at once", () => {
  const missing = { section: null, candidates: [] };
  expect(nextThing(empty, found({ s2: missing, s5: missing }), false)).toEqual({
    kind: "insertMissing",
    steps: ["s2", "s5"],
  });
});

test("a heading to be chosen comes in its step's turn", () => {
  const doubled = { section: null, candidates: [candidate, candidate] };
  expect(nextThing(empty, found({ s1: doubled }), false)).toEqual({ kind: "choose", step: "s1" });
  expect(nextThing(empty, found({ s2: doubled }), false)).toEqual({ kind: "answer", step: "s1" });
});

test("answers that are not in the document are to be inserted", () => {
  const plan = setAnswer(empty, "s1", "mandate", { kind: "text", text: "Alle" });
  expect(nextThing(plan, found(), false)).toEqual({ kind: "insert", step: "s1" });
  expect(nextThing(plan, found({ s1: inserted.s1 ?? {} }), false)).toEqual({ kind: "answer", step: "s2" });
});

test("a choice that is made answers its prompt, once, and is to be inserted", () => {
  const chosen = setChoice(empty, "definition", "mal");
  expect(countAnswered(chosen, "s4")).toBe(1);
  const both = setAnswer(chosen, "s4", "parts", { kind: "choices", chosen: ["knowledge"], other: "" });
  expect(countAnswered(both, "s4")).toBe(1);
  const others = Object.fromEntries(Object.entries(inserted).filter(([id]) => id !== "s4"));
  expect(nextThing(chosen, found(others), false)).toEqual({ kind: "insert", step: "s4" });
});

test("a step that the user has written in Word needs no answers", () => {
  expect(nextThing(empty, found({ s1: { state: "filled" }, s2: { state: "begun" } }), false)).toEqual({
    kind: "answer",
    step: "s3",
  });
  expect(nextThing(empty, found({ s1: { state: "empty" } }), false)).toEqual({ kind: "answer", step: "s1" });
});

test("the action plan follows the steps, and then all is done", () => {
  const plan = addMeasure(empty, { need: "Fagarbeidere" });
  expect(nextThing(plan, found(inserted), false)).toEqual({ kind: "actionPlan" });
  expect(nextThing(empty, found(inserted), true)).toEqual({ kind: "actionPlan" });
  expect(nextThing(plan, found(inserted), true)).toEqual({ kind: "done" });
});
