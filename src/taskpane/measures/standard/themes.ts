import { STRATEGY_IDS, type StrategyId } from "../../../content/Guidance";
import type { StandardMeasure } from "../../../content/measures/StandardMeasure";

/** The standard measures of a strategy, those that it is named first for. */
export interface MeasureTheme {
  readonly strategy: StrategyId;
  readonly measures: readonly StandardMeasure[];
}

/** The measures by theme, in the order of the strategies; a theme without measures is left out. */
export function themesOf(measures: readonly StandardMeasure[]): readonly MeasureTheme[] {
  return STRATEGY_IDS.map((strategy) => ({
    strategy,
    measures: measures.filter(({ strategies: [first] }) => first === strategy),
  })).filter((theme) => theme.measures.length > 0);
}
