/** What is needed to recognise a step: content/StepFacts in the words of this folder. */
export interface StepDescription {
  readonly id: string;
  readonly number: number;
  /** All words by which the heading is known, in every language. */
  readonly names: readonly string[];
  /** The template's hidden bookmark on the heading. */
  readonly templateBookmark: string;
  /** Texts of the template's own paragraphs in the section. */
  readonly templateLines: readonly string[];
}

/** Our own hidden bookmark on a step's heading: `_kplan_s2`. Never changed: it stands in users' documents. */
export function ownBookmark(step: string): string {
  return `_kplan_${step}`;
}
