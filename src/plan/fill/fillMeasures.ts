import { cleanMeasure } from "../measures/cleanMeasure";
import { type Measure, MEASURE_TEXTS } from "../measures/Measure";
import { withLinks, writtenIn } from "../thread/threadCells";
import type { Plan } from "../Plan";
import { rowPool } from "./rowPool";
import { fillTexts, isAgreed, isBlank, type Texts } from "./fillTexts";

const FIELDS = [...MEASURE_TEXTS, "status"] as const;

/**
 * The plan with another's measures. One that has the same need and the same action is the same measure, whatever its number:
 * its empty fields are filled. Others are added last, with new numbers.
 */
export function fillMeasures(current: Plan, incoming: readonly Measure[]): Plan {
  const open = rowPool(current.measures, (measure) => [keyOf(measure)]);
  const filled = new Map<Measure, Measure>();
  const added: Measure[] = [];
  for (const measure of incoming) {
    if (isBlank(ownTexts(measure)) && isBlank(writtenIn(measure.more))) continue;
    const same = findSame(open.some(keyOf(measure)), measure);
    if (same === undefined) {
      added.push(cleanMeasure({ ...measure, nr: `T${current.lastMeasure + added.length + 1}` }));
      continue;
    }
    open.take(same);
    const more = withLinks(fillTexts(same.more, measure.more), [same.more, measure.more]);
    filled.set(same, cleanMeasure({ ...same, ...fillTexts(ownTexts(same), ownTexts(measure)), more }));
  }
  const measures = [...current.measures.map((measure) => filled.get(measure) ?? measure), ...added];
  return { ...current, measures, lastMeasure: current.lastMeasure + added.length };
}

/** Of several with the same need and action rather one whose other fields agree. */
function findSame(alike: readonly Measure[], wanted: Measure): Measure | undefined {
  const texts = ownTexts(wanted);
  const agreed = alike.find((each) => isAgreed(ownTexts(each), texts) && isAgreed(writtenIn(each.more), wanted.more));
  return agreed ?? (wanted.need.trim() === "" && wanted.action.trim() === "" ? undefined : alike[0]);
}

function keyOf({ need, action }: Measure): string {
  return JSON.stringify([need.trim(), action.trim()]);
}

function ownTexts(measure: Measure): Texts {
  return Object.fromEntries(FIELDS.map((field) => [field, measure[field]]));
}
