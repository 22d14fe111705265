import type { Plan } from "../Plan";
import type { PlanWarning } from "../stored/PlanWarning";

/** Why a file gives no plan; the pane has the words. */
export type PlanFileProblem =
  /** Nothing in it: no bytes, or a plan without parts. */
  | "empty"
  /** More than 20 MB, or a document whose stored data is. */
  | "tooLarge"
  /** A document of more parts than are read. */
  | "tooManyParts"
  /** A plan of more rows than are read. */
  | "tooManyRows"
  /** It takes longer than is waited for it. */
  | "tooSlow"
  /** Something else: other XML, a picture, a text, a spreadsheet. */
  | "notAPlan"
  /** A Word document that our add-in has not been used in. */
  | "noPlanInDocument"
  /** Damaged, or not what it is called. */
  | "broken"
  /** Protected with a password, or in Word's format from before 2007: both are OLE files, which we cannot read. */
  | "encrypted"
  /** Written by a newer version of the add-in. */
  | "newer";

/** What a file that the user has chosen holds. */
export type ReadPlanFile =
  | { readonly kind: "plan"; readonly plan: Plan; readonly warnings: readonly PlanWarning[] }
  | { readonly kind: "problem"; readonly code: PlanFileProblem };

/** No plan, for this reason. */
export function problem(code: PlanFileProblem): ReadPlanFile {
  return { kind: "problem", code };
}
