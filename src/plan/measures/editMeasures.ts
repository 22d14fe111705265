import { cleanMeasure } from "./cleanMeasure";
import { emptyMeasure, type Measure } from "./Measure";
import type { Plan } from "../Plan";
import { withoutReports } from "../report/reportFields";
import { withMeasureCell } from "./measureCell";

/** The plan with a new measure last. It gets the next number, one that no measure of the plan has ever had. */
export function addMeasure(plan: Plan, values: Partial<Omit<Measure, "nr">> = {}): Plan {
  const number = plan.lastMeasure + 1;
  const measure = cleanMeasure({ ...emptyMeasure(`T${number}`), ...values });
  return { ...plan, measures: [...plan.measures, measure], lastMeasure: number };
}

/** The plan with some fields of one measure changed; a number that no measure has changes nothing. */
export function changeMeasure(plan: Plan, nr: string, change: Partial<Omit<Measure, "nr">>): Plan {
  const measures = plan.measures.map((measure) =>
    measure.nr === nr ? cleanMeasure({ ...measure, ...change, nr }) : measure,
  );
  return { ...plan, measures };
}

/** The plan with one measure moved to another place in the list, 0 the first; beyond the ends counts as the end. */
export function moveMeasure(plan: Plan, nr: string, to: number): Plan {
  const moved = plan.measures.find((measure) => measure.nr === nr);
  if (moved === undefined) return plan;
  const others = plan.measures.filter((measure) => measure !== moved);
  return { ...plan, measures: others.toSpliced(Math.max(0, to), 0, moved) };
}

/** What restoreMeasure needs to take a deletion back. */
export interface DeletedMeasure {
  readonly measure: Measure;
  /** Its place in the list, 0 the first. */
  readonly index: number;
}

/** The plan without one measure, and what was deleted; null where no measure has the number. */
export function deleteMeasure(
  plan: Plan,
  nr: string,
): { readonly plan: Plan; readonly deleted: DeletedMeasure | null } {
  const index = plan.measures.findIndex((measure) => measure.nr === nr);
  const measure = plan.measures[index];
  if (measure === undefined) return { plan, deleted: null };
  return { plan: { ...plan, measures: plan.measures.toSpliced(index, 1) }, deleted: { measure, index } };
}

/** The plan with a deleted measure back at its place. One that is there already stays as it is. */
export function restoreMeasure(plan: Plan, { measure, index }: DeletedMeasure): Plan {
  if (plan.measures.some(({ nr }) => nr === measure.nr)) return plan;
  return { ...plan, measures: plan.measures.toSpliced(index, 0, measure) };
}

/** The plan with a copy of a measure right after it, under the next number and without what was reported of the first; a number that no measure has changes nothing. */
export function duplicateMeasure(plan: Plan, nr: string): Plan {
  const index = plan.measures.findIndex((measure) => measure.nr === nr);
  const measure = plan.measures[index];
  if (measure === undefined) return plan;
  const number = plan.lastMeasure + 1;
  const copy = { ...measure, nr: `T${number}`, more: withoutReports(measure.more) };
  return { ...plan, measures: plan.measures.toSpliced(index + 1, 0, copy), lastMeasure: number };
}

/** The plan with measures of a collection last, in their order and under numbers of the plan. */
export function addMeasures(plan: Plan, measures: readonly Measure[]): Plan {
  const last = plan.lastMeasure;
  const added = measures.map((measure, index) => cleanMeasure({ ...measure, nr: `T${last + index + 1}` }));
  return { ...plan, measures: [...plan.measures, ...added], lastMeasure: last + added.length };
}

/** The fields that are changed for several measures at once. */
export const BULK_FIELDS = ["status", "responsible", "deadline", "strategy"] as const;

export type BulkField = (typeof BULK_FIELDS)[number];

/** The plan with the same words in one field of several measures, by their numbers. A status may be an id or its words. */
export function changeMeasures(plan: Plan, nrs: ReadonlySet<string>, field: BulkField, words: string): Plan {
  const measures = plan.measures.map((measure) =>
    nrs.has(measure.nr) ? cleanMeasure(withMeasureCell(measure, field, words)) : measure,
  );
  return { ...plan, measures };
}

/** The plan without several measures, by their numbers. */
export function deleteMeasures(plan: Plan, nrs: ReadonlySet<string>): Plan {
  return { ...plan, measures: plan.measures.filter(({ nr }) => !nrs.has(nr)) };
}
