import { addMeasure } from "../addMeasure";
import { changeMeasure } from "../changeMeasure";
import { type Measure, MEASURE_TEXTS } from "../Measure";
import type { Plan } from "../Plan";
import { fillTexts, isAgreed, isBlank, type Texts } from "./fillTexts";

const FIELDS = [...MEASURE_TEXTS, "status"] as const;

/**
 * The plan with another's measures. One that has the same need and the same action is the same measure, whatever its number:
 * its empty fields are filled. Others are added last, with new numbers.
 */
export function fillMeasures(current: Plan, incoming: readonly Measure[]): Plan {
  const unpaired = new Set(current.measures);
  return incoming.reduce((plan, measure) => {
    if (isBlank(ownTexts(measure)) && isBlank(measure.more)) return plan;
    const same = findSame([...unpaired], measure);
    if (same === undefined) return addCopy(plan, measure);
    unpaired.delete(same);
    return changeMeasure(plan, same.nr, {
      ...fillTexts(ownTexts(same), ownTexts(measure)),
      more: fillTexts(same.more, measure.more),
    });
  }, current);
}

function addCopy(plan: Plan, measure: Measure): Plan {
  const added = addMeasure(plan);
  return changeMeasure(added, `T${added.lastMeasure}`, measure);
}

/** Of several with the same need and action rather one whose other fields agree. */
function findSame(measures: readonly Measure[], wanted: Measure): Measure | undefined {
  const texts = ownTexts(wanted);
  const alike = measures.filter((each) => keyOf(each) === keyOf(wanted));
  const agreed = alike.find((each) => isAgreed(ownTexts(each), texts) && isAgreed(each.more, wanted.more));
  return agreed ?? (wanted.need.trim() === "" && wanted.action.trim() === "" ? undefined : alike[0]);
}

function keyOf({ need, action }: Measure): string {
  return JSON.stringify([need.trim(), action.trim()]);
}

function ownTexts(measure: Measure): Texts {
  return Object.fromEntries(FIELDS.map((field) => [field, measure[field]]));
}
