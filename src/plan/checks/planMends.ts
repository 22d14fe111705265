import type { Measure } from "../measures/Measure";
import type { Plan } from "../Plan";

/** Measures that say what one before them says. */
export interface SameMeasures {
  /** The same action for the same need, or the same number. */
  readonly repeated: readonly Measure[];
  /** Those of them that are the same in every word but the number. */
  readonly identical: readonly Measure[];
}

/** Finds measures that stand twice, in one pass. Only those that may be the same are looked at whole. */
export function sameMeasures(measures: readonly Measure[]): SameMeasures {
  const numbers = new Set<string>();
  const byAction = new Map<string, { readonly first: Measure; wholes?: Set<string> }>();
  const [repeated, identical]: [Measure[], Measure[]] = [[], []];
  for (const measure of measures) {
    const action = actionOf(measure);
    const known = byAction.get(action);
    if (known === undefined) byAction.set(action, { first: measure });
    else {
      known.wholes ??= new Set([wholeOf(known.first)]);
      if (known.wholes.has(wholeOf(measure))) identical.push(measure);
      known.wholes.add(wholeOf(measure));
    }
    if (known !== undefined || numbers.has(measure.nr)) repeated.push(measure);
    numbers.add(measure.nr);
  }
  return { repeated, identical };
}

/** A measure that says nothing yet is the same as none. */
function actionOf({ nr, action, need }: Measure): string {
  return action.trim() === "" ? nr : JSON.stringify([plain(action), plain(need)]);
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
