import type { Answer } from "./Answer";
import { textLines } from "./textLines";

const FEWEST_WORDS = 3;

/** Why an answer is little to put in a plan: a text of a word or two, or a question in place of an answer. */
export type Thinness = "short" | "question";

/** What the user may want to know of an answer before it stands in the plan; null where it is as it should be. */
export function thinAnswer(answer: Answer | undefined): Thinness | null {
  if (answer?.kind === "list") return answer.items.some(asks) ? "question" : null;
  if (answer?.kind !== "text") return null;
  const lines = textLines(answer.text);
  if (lines.length === 0) return null;
  if (lines.every(asks)) return "question";
  return lines.length === 1 && answer.text.trim().split(/\s+/u, FEWEST_WORDS).length < FEWEST_WORDS ? "short" : null;
}

function asks(line: string): boolean {
  return line.trimEnd().endsWith("?");
}
