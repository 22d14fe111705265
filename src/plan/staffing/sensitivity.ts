import type { Plan } from "../Plan";
import { readPercent } from "../values/readPercent";
import { type Estimate, estimateOne } from "./estimate";
import { type Assumption, ASSUMPTIONS, estimateText } from "./estimateFields";
import { together } from "./poolGroups";

/** What comes of it when one assumption becomes another, and all else stays. */
export interface Swing {
  readonly of: Assumption | "population";
  /** By so many hundredths it goes up and down; null for the population, which goes from low to high. */
  readonly step: number | null;
  readonly low: number;
  readonly high: number;
}

/** The assumptions that change the estimate most. */
export interface Sensitivity {
  /** Recruitment, where it is known of all groups: it depends on more than the need does. */
  readonly of: "recruitment" | "need";
  readonly middle: number;
  /** The largest first, five at most. */
  readonly swings: readonly Swing[];
}

/** More than this says nothing more. */
const MOST = 5;

/** One hundredth to each side, as KS shows its own model's sensitivity. */
const USUAL_STEP = 1;

/** By how many hundredths an assumption is tried up and down. */
export function stepOf(plan: Plan, assumption: Assumption): number {
  return Math.abs(readPercent(estimateText(plan, `${assumption}.step`)) ?? USUAL_STEP);
}

/** Tries each assumption alone, up and down. */
export function sensitivityOf(plan: Plan, estimate: Estimate): Sensitivity {
  const of = estimate.total.recruitment === null ? "need" : "recruitment";
  const result = (changed: Partial<Estimate["assumed"]>) => {
    const all = { ...estimate, assumed: { ...estimate.assumed, ...changed } };
    const total = together(
      estimate.known.map((group) => estimateOne(group, all)),
      "",
    );
    return of === "need" ? total.need : (total.recruitment ?? total.need);
  };
  const { middle, low, high } = result({});
  const population = low === null || high === null ? [] : [swing("population", null, [low, high])];
  const others = ASSUMPTIONS.map((name) => {
    const step = stepOf(plan, name);
    const ends = [-step, step].map((by) => result({ [name]: estimate.assumed[name] + by / 100 }).middle);
    return swing(name, step, ends);
  });
  const swings = [...population, ...others].filter((each) => each.high - each.low > 1e-9);
  return { of, middle, swings: swings.toSorted((a, b) => b.high - b.low - (a.high - a.low)).slice(0, MOST) };
}

function swing(of: Swing["of"], step: number | null, ends: readonly number[]): Swing {
  return { of, step, low: Math.min(...ends), high: Math.max(...ends) };
}
