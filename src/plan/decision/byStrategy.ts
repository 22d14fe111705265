import { normaliseText } from "../../document/text/normaliseText";
import { planStrategies } from "../choices/strategies";
import type { Measure } from "../measures/Measure";
import type { Plan } from "../Plan";

/** The measures of a strategy; "" is the name of none. */
export interface OfStrategy {
  readonly name: string;
  readonly measures: readonly Measure[];
}

/** Measures by their strategies: the plan's own in their order, then what else measures say, then those that say nothing. */
export function byStrategy(plan: Plan, measures: readonly Measure[]): readonly OfStrategy[] {
  const groups = new Map<string, { readonly name: string; readonly measures: Measure[] }>();
  for (const { name } of planStrategies(plan)) groups.set(normaliseText(name), { name, measures: [] });
  const none: Measure[] = [];
  for (const measure of measures) {
    const name = (measure.more.strategy ?? "").trim();
    const group = groups.get(normaliseText(name)) ?? { name, measures: [] };
    if (name === "") none.push(measure);
    else groups.set(normaliseText(name), { name, measures: [...group.measures, measure] });
  }
  return [...groups.values(), { name: "", measures: none }].filter((group) => group.measures.length > 0);
}
