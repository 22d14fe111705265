import type { AllStrings } from "../words/useAllStrings";
import type { Plan } from "../../plan/Plan";
import type { FieldWords } from "./FieldWords";

/** What it takes to put fields of a plan into words. */
export interface Naming {
  readonly words: FieldWords;
  readonly strings: AllStrings;
  /** The plan that has the fields: its language, and the columns of its user's own. */
  readonly plan: Plan;
}
