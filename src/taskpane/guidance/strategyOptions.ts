import { STRATEGY_IDS, type StrategyId } from "../../content/Guidance";
import type { PlanChoice } from "../../content/PlanChoice";
import { chosenOption } from "../../plan/choices/planChoice";
import type { Plan } from "../../plan/Plan";

/** A strategy as the plan names it. */
export interface StrategyOption {
  readonly id: StrategyId;
  readonly name: string;
}

/** The strategies that the plan has chosen; while it has chosen none, or has its own, all that the sources know. */
export function strategyOptions(plan: Plan, choices: readonly PlanChoice[]): readonly StrategyOption[] {
  const choice = choices.find(({ id }) => id === "strategies");
  if (choice === undefined) return [];
  const chosen = chosenOption(plan, choice);
  const all = [...choice.options.flatMap(({ parts }) => parts), ...choice.additions];
  const parts = chosen?.option ? [...chosen.option.parts, ...chosen.additions] : all;
  return STRATEGY_IDS.flatMap((id) => {
    const part = parts.find((each) => each.id === id);
    return part === undefined ? [] : [{ id, name: part.name[plan.meta.language] }];
  });
}
