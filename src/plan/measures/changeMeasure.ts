import { cleanMeasure } from "./cleanMeasure";
import type { Measure } from "./Measure";
import type { Plan } from "../Plan";

/** The plan with some fields of one measure changed; a number that no measure has changes nothing. */
export function changeMeasure(plan: Plan, nr: string, change: Partial<Omit<Measure, "nr">>): Plan {
  const measures = plan.measures.map((measure) =>
    measure.nr === nr ? cleanMeasure({ ...measure, ...change, nr }) : measure,
  );
  return { ...plan, measures };
}
