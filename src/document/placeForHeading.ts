import type { FoundStep } from "./FoundStep";
import type { Outline } from "./Outline";

/**
 * Where a missing step's heading goes: before the heading of the next step that is there, else after the section of the last
 * one before it, else at the end of the document. Index in Outline.paragraphs, of the paragraph that comes after.
 */
export function placeForHeading({ paragraphs }: Outline, steps: readonly FoundStep[], missing: string): number {
  const at = steps.findIndex((step) => step.id === missing);
  const next = steps.slice(at + 1).find((step) => step.section !== null)?.section;
  const before = steps.slice(0, at).findLast((step) => step.section !== null)?.section;
  return next?.heading ?? before?.end ?? paragraphs.length;
}
