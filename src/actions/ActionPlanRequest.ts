import type { Candidate } from "../document/FoundStep";
import type { Plan } from "../plan/Plan";
import type { Store } from "../plan/Store";
import type { EditedChoice } from "./Outcome";

/** The plan whose measures are to stand in the document as the action plan's table. */
export interface ActionPlanRequest {
  readonly plan: Plan;
  readonly store: Store;
  readonly onEdited: EditedChoice;
  /** The user's choice of heading after the outcome "choose". */
  readonly heading?: Candidate;
}
