import { STRATEGIES } from "../../content/choices/strategies";
import type { Plan } from "../Plan";
import type { PlanChoice } from "../../content/PlanChoice";
import { chosenOption, ownLines } from "./planChoice";
import type { StrategyId } from "../../content/Guidance";
import type { Language } from "../../content/Language";

/** The strategies that the plan's measures are divided into; the template's four while none were chosen. */
export function planStrategies(plan: Plan): readonly ChosenPart[] {
  return chosenParts(plan, STRATEGIES);
}

/** A part of what was chosen once for the plan: a strategy, a part of competence. */
interface ChosenPart {
  /** The content's id; the user's own words where they have written the part themselves. */
  readonly id: string;
  /** In the plan's language. */
  readonly name: string;
}

/** The parts of what was chosen; those of the first option while nothing was. A text of the user's own has no parts. */
export function chosenParts(plan: Plan, choice: PlanChoice): readonly ChosenPart[] {
  const chosen = chosenOption(plan, choice);
  const { option, additions, own } = chosen ?? { option: choice.options[0] ?? null, additions: [], own: "" };
  const ownParts = choice.own === "list" ? ownLines(choice, own).map((line) => ({ id: line, name: line })) : [];
  const known = [...(option?.parts ?? []), ...additions].map(({ id, name }) => ({
    id,
    name: name[plan.meta.language],
  }));
  return [...ownParts, ...known];
}

/** A strategy in the words of the source that names it first: KS's template, the slides, Nittedal, HTA. */
export function strategyName(id: StrategyId, language: Language): string {
  const parts = [...STRATEGIES.options.flatMap((option) => option.parts), ...STRATEGIES.additions];
  return parts.find((part) => part.id === id)?.name[language] ?? "";
}
