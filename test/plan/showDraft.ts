import type { Language } from "../../src/content/Language";
import { loadStep } from "../../src/content/loadStep";
import type { StepId } from "../../src/content/StepId";
import type { StepAnswers } from "../../src/plan/answers/Answer";
import { draftStep } from "../../src/plan/draft/draftStep";
import { showPieces } from "./showPieces";

/** The draft of a step as lines that a person can read (see showPieces). */
export async function showDraft(step: StepId, language: Language, answers: StepAnswers): Promise<readonly string[]> {
  return showPieces(draftStep(await loadStep(step), answers, language));
}
