import { STRATEGIES } from "../../content/choices/strategies";
import type { StrategyId } from "../../content/Guidance";
import type { Language } from "../../content/Language";

/** A strategy in the words of the source that names it first: KS's template, the slides, Nittedal, HTA. */
export function strategyName(id: StrategyId, language: Language): string {
  const parts = [...STRATEGIES.options.flatMap((option) => option.parts), ...STRATEGIES.additions];
  return parts.find((part) => part.id === id)?.name[language] ?? "";
}
