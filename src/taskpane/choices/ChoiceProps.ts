import type { PlanChoice } from "../../content/PlanChoice";
import type { Plan } from "../../plan/Plan";
import type { Pane } from "../state/Pane";

/** A choice, and the plan in which it is made. */
export interface ChoiceProps {
  readonly choice: PlanChoice;
  readonly plan: Plan;
  readonly pane: Pane;
}
