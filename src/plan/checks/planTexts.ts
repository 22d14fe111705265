import { STEP_IDS } from "../../content/StepId";
import { TABLE_IDS } from "../../content/tables/tableIds";
import { answerTexts } from "../answers/isAnswered";
import { MEASURE_TEXTS, type Measure } from "../measures/Measure";
import { NOTES, stepNotes } from "../notes";
import type { Plan } from "../Plan";
import { holdsTokens, writtenIn } from "../thread/threadCells";
import { holdsWords } from "../questions/factFields";
import type { Place } from "./Place";

/** A text of the user's in the plan, and where it stands. */
export interface PlanText {
  readonly text: string;
  readonly place: Place;
  /** The column of a row, or the field of a measure; "" for other texts. */
  readonly column: string;
}

/** All that the user has written in the plan, but for what says nothing. */
export function planTexts(plan: Plan): readonly PlanText[] {
  return [
    ...answers(plan),
    ...notes(plan),
    ...rows(plan),
    ...plan.measures.flatMap((measure) => measureTexts(measure, { kind: "measure", nr: measure.nr })),
    ...choices(plan),
    ...(plan.previous?.done ?? []).flatMap((measure) => measureTexts(measure, { kind: "previous" })),
    ...plan.conflicts.flatMap(({ other }) => plainTexts(answerTexts(other), { kind: "conflicts" })),
  ].filter(({ text }) => text.trim() !== "");
}

function plainTexts(texts: readonly string[], place: Place): readonly PlanText[] {
  return texts.map((text) => ({ text, place, column: "" }));
}

function choices(plan: Plan): readonly PlanText[] {
  const written = Object.entries(plan.choices).filter(([field]) => !holdsTokens(field));
  return written.flatMap(([, answer]) => plainTexts(answerTexts(answer), { kind: "choices" }));
}

function answers(plan: Plan): readonly PlanText[] {
  return STEP_IDS.flatMap((step) =>
    Object.entries(plan.answers[step])
      .filter(([prompt]) => prompt !== NOTES)
      .flatMap(([prompt, answer]) => plainTexts(answerTexts(answer), { kind: "prompt", step, prompt })),
  );
}

function notes(plan: Plan): readonly PlanText[] {
  const toQuestions = Object.entries(plan.reflections)
    .filter(([item]) => holdsWords(item))
    .flatMap(([item, text]) => plainTexts([text], { kind: "note", item }));
  const inText = STEP_IDS.flatMap((step) => plainTexts(stepNotes(plan, step), { kind: "prompt", step, prompt: NOTES }));
  return [...toQuestions, ...inText];
}

function rows({ tables }: Plan): readonly PlanText[] {
  return TABLE_IDS.flatMap((table) =>
    (tables[table]?.rows ?? []).flatMap(({ nr, cells }) =>
      Object.entries(writtenIn(cells)).map(([column, text]) => ({
        text,
        column,
        place: { kind: "row" as const, table, nr },
      })),
    ),
  );
}

function measureTexts(measure: Measure, place: Place): readonly PlanText[] {
  const own = [...MEASURE_TEXTS, "status" as const].map((column) => ({ text: measure[column], column, place }));
  return [...own, ...Object.entries(writtenIn(measure.more)).map(([column, text]) => ({ text, column, place }))];
}
