import { cleanMeasure } from "./cleanMeasure";
import { withMeasureCell } from "./measureCell";
import type { Plan } from "../Plan";

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
