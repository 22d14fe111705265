import type { StepId } from "../../content/StepId";
import type { Answer } from "./Answer";
import { cleanAnswer } from "./cleanAnswer";
import { isAnswered } from "./isAnswered";
import type { Plan } from "../Plan";

/** The plan with one prompt answered. An answer that says nothing removes the entry. */
export function setAnswer(plan: Plan, step: StepId, prompt: string, answer: Answer): Plan {
  const clean = cleanAnswer(answer);
  const others = Object.fromEntries(Object.entries(plan.answers[step]).filter(([id]) => id !== prompt));
  const answers = isAnswered(clean) ? { ...others, [prompt]: clean } : others;
  return { ...plan, answers: { ...plan.answers, [step]: answers } };
}
