import type { Language } from "../../content/Language";
import type { StandardMeasure } from "../../content/measures/StandardMeasure";
import type { Measure } from "./Measure";
import { strategyName } from "../choices/strategies";

/** What a standard measure fills in of a measure: all but who pays, when and how far it has come, which the municipality knows. */
export function measureFrom(standard: StandardMeasure, language: Language): Partial<Omit<Measure, "nr">> {
  const { need, action, responsible, evaluation, indicator, strategies } = standard;
  return {
    need: need[language],
    action: action[language],
    responsible: responsible[language],
    evaluation: evaluation[language],
    more: { strategy: strategyName(strategies[0], language), indicator: indicator[language] },
  };
}
