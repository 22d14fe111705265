import { headingLevel } from "./headingLevel";
import { headingWords } from "./headingWords";
import type { Outline, OutlineParagraph } from "../Outline";
import type { StepDescription } from "./StepDescription";

/** One bar may be a box with a fact. */
const FEWEST_BARS = 2;

/** Whether headings of steps stand in tables, where headings are not looked for: by their style, or as bars of one cell each. */
export function hasStepsInTables({ paragraphs }: Outline, steps: readonly StepDescription[]): boolean {
  const stepOf = stepReader(steps);
  const styled = paragraphs.filter(
    ({ inTable, ...rest }) => inTable && headingLevel({ ...rest, inTable: false }) !== null,
  );
  if (styled.some(({ text }) => stepOf(text) !== null)) return true;
  const bars = paragraphs.filter(isBar).flatMap(({ text }) => stepOf(text) ?? []);
  return new Set(bars).size >= FEWEST_BARS;
}

/** Tells which step a text names by its words or its number, null for none. */
function stepReader(steps: readonly StepDescription[]): (text: string) => string | null {
  const byWords = new Map(steps.flatMap(({ id, names }) => names.map((name) => [headingWords(name).words, id])));
  const byNumber = new Map(steps.flatMap(({ id, number }) => (number === null ? [] : [[number, id]])));
  return (text) => {
    const { words, number } = headingWords(text);
    return byWords.get(words) ?? byNumber.get(number ?? -1) ?? null;
  };
}

/** Whether a paragraph is all that stands in its table. */
function isBar({ inTable }: OutlineParagraph, index: number, all: readonly OutlineParagraph[]): boolean {
  return inTable && all[index - 1]?.inTable !== true && all[index + 1]?.inTable !== true;
}
