import type { Measure } from "../measures/Measure";
import type { Plan } from "../Plan";

/** Measures that say what one before them says. */
export interface SameMeasures {
  /** The same action for the same need, or the same number. */
  readonly repeated: readonly Measure[];
  /** Those of them that are the same in every word but the number. */
  readonly identical: readonly Measure[];
}

/** Finds measures that stand twice, in one pass. */
export function sameMeasures(measures: readonly Measure[]): SameMeasures {
  const [numbers, actions, wholes] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const [repeated, identical]: [Measure[], Measure[]] = [[], []];
  for (const measure of measures) {
    const action =
      measure.action.trim() === "" ? measure.nr : JSON.stringify([plain(measure.action), plain(measure.need)]);
    const whole = wholeOf(measure);
    if (numbers.has(measure.nr) || actions.has(action)) repeated.push(measure);
    if (actions.has(action) && wholes.has(whole)) identical.push(measure);
    numbers.add(measure.nr);
    actions.add(action);
    wholes.add(whole);
  }
  return { repeated, identical };
}

function wholeOf({ more, ...texts }: Measure): string {
  return JSON.stringify([Object.entries({ ...texts, nr: "" }).sort(), Object.entries(more).sort()]);
}

function plain(text: string): string {
  return text.normalize("NFC").trim().replace(/\s+/gu, " ").toLocaleLowerCase("nb");
}

/** The plan without the measures that are the same in every word as one before them; cancelled ones stay. */
export function withoutDoubled(plan: Plan): Plan {
  const { identical } = sameMeasures(plan.measures.filter(({ status }) => status !== "cancelled"));
  const gone = new Set(identical);
  return { ...plan, measures: plan.measures.filter((measure) => !gone.has(measure)) };
}
