import { cleanText } from "../answers/cleanText";
import type { Measure } from "./Measure";

/** The measure with all its texts cleaned (see cleanText), and without further fields that say nothing. */
export function cleanMeasure(measure: Measure): Measure {
  const more = Object.entries(measure.more).map(([field, text]) => [field, cleanText(text)] as const);
  return {
    nr: measure.nr,
    need: cleanText(measure.need),
    action: cleanText(measure.action),
    responsible: cleanText(measure.responsible),
    deadline: cleanText(measure.deadline),
    cost: cleanText(measure.cost),
    status: cleanText(measure.status),
    evaluation: cleanText(measure.evaluation),
    more: Object.fromEntries(more.filter(([, text]) => text !== "")),
  };
}
