import type { StepId } from "../content/StepId";
import type { TableId } from "../content/tables/tableIds";
import { addMeasure } from "./measures/editMeasures";
import { setStepNotes, stepNotes } from "./notes";
import type { Plan } from "./Plan";
import { addRow } from "./table/tableEditing";
import { nextRowNumber } from "./thread/rowNumbers";

/** The plan with the note to a question, by the item's id, last in a step's text. */
export function noteToText(plan: Plan, step: StepId, item: string): { readonly plan: Plan; readonly used: NoteUse } {
  const text = plan.reflections[item] ?? "";
  return { plan: setStepNotes(plan, step, [...stepNotes(plan, step), text]), used: { kind: "text" } };
}

/** The table that holds the plan's needs, and its column for them. */
const NEEDS_TABLE: TableId = "deck.tab.analyse";
const NEEDS_COLUMN = "needs";

/** The plan with a new row in the table of needs that holds the note to a question, by the item's id; and the row's number. */
export function noteToNeed(plan: Plan, item: string): { readonly plan: Plan; readonly used: NoteUse } {
  const after = addRow(plan, NEEDS_TABLE, { [NEEDS_COLUMN]: plan.reflections[item] ?? "" });
  return { plan: after, used: { kind: "need", nr: nextRowNumber(plan, NEEDS_TABLE) } };
}

/** The plan with a new measure whose action is the note to a question, by the item's id; and the measure's number. */
export function noteToMeasure(plan: Plan, item: string): { readonly plan: Plan; readonly used: NoteUse } {
  const after = addMeasure(plan, { action: plan.reflections[item] ?? "" });
  return { plan: after, used: { kind: "measure", nr: `T${after.lastMeasure}` } };
}

/** What has been made of a note to a question of the guidance. */
export type NoteUse =
  /** A measure, or a row of the table of needs, by its number. */
  | { readonly kind: "measure" | "need"; readonly nr: string }
  /** A paragraph of the step's text. */
  | { readonly kind: "text" };
