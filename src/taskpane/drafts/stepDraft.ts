import type { StepContent } from "../../content/Prompt";
import type { StepId } from "../../content/StepId";
import type { StepLibrary } from "../../content/StepLibrary";
import type { Piece } from "../../document/Piece";
import { draftPlanStep } from "../../plan/draft/draftPlanStep";
import { includedItems } from "../../plan/answers/included";
import type { Plan } from "../../plan/Plan";

/** The step's text; null where some of it must be fetched first: `library` is null until all of it is there. */
export function stepDraft(
  plan: Plan,
  step: StepId,
  content: StepContent,
  library: StepLibrary | null,
): readonly Piece[] | null {
  if (library !== null) return draftPlanStep(plan, step, library);
  if (includedItems(plan, step).length > 0 || Object.keys(plan.choices).length > 0) return null;
  return draftPlanStep(plan, step, { content, guidance: { step, topics: [] }, choices: [] });
}
