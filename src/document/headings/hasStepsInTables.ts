import { headingLevel } from "./headingLevel";
import { headingWords } from "./headingWords";
import type { Outline } from "../Outline";
import type { StepDescription } from "./StepDescription";

/** Whether headings of steps stand in tables, where headings are not looked for. */
export function hasStepsInTables({ paragraphs }: Outline, steps: readonly StepDescription[]): boolean {
  const names = new Set(steps.flatMap((step) => step.names.map((name) => headingWords(name).words)));
  const numbers = new Set(steps.map(({ number }) => number));
  return paragraphs.some((paragraph) => {
    if (!paragraph.inTable || headingLevel({ ...paragraph, inTable: false }) === null) return false;
    const { words, number } = headingWords(paragraph.text);
    return names.has(words) || (number !== null && numbers.has(number));
  });
}
