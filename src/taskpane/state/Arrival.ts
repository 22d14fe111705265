import type { PlanConflict } from "../../plan/PlanConflict";

/** What colleagues' changes, that came in while the pane was open, have made of the plan. */
export type Arrival =
  | { readonly kind: "taken" }
  /** Fields that a colleague has changed, and that were changed here too. */
  | { readonly kind: "conflicts"; readonly conflicts: readonly PlanConflict[] };
