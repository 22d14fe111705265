import { cleanText } from "./cleanText";
import type { Measure } from "./Measure";

/** The measure with all its texts cleaned (see cleanText). */
export function cleanMeasure(measure: Measure): Measure {
  return {
    nr: measure.nr,
    need: cleanText(measure.need),
    action: cleanText(measure.action),
    responsible: cleanText(measure.responsible),
    deadline: cleanText(measure.deadline),
    cost: cleanText(measure.cost),
    status: measure.status,
    evaluation: cleanText(measure.evaluation),
  };
}
