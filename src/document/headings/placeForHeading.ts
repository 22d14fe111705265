import type { FoundStep } from "./FoundStep";
import type { Outline } from "../Outline";
import { sectionAt } from "./sectionAt";

/**
 * Where a missing step's heading goes: before the heading of the next step that is there, else after the section of the last
 * one before it, else at the end of the document. Of a step with several possible headings the first one counts. Index in
 * Outline.paragraphs, of the paragraph that comes after.
 */
export function placeForHeading({ paragraphs }: Outline, steps: readonly FoundStep[], missing: string): number {
  const nth = steps.findIndex((step) => step.id === missing);
  const headingOf = ({ candidates }: FoundStep): number[] =>
    candidates.slice(0, 1).map(({ paragraph, from = paragraph }) => from);
  const [next] = steps.slice(nth + 1).flatMap(headingOf);
  const before = steps.flatMap(headingOf).at(-1);
  return next ?? (before === undefined ? paragraphs.length : sectionAt(paragraphs, before).end);
}
