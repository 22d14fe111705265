/** What is needed to recognise a step: content/StepFacts in the words of this folder. */
export interface StepDescription {
  readonly id: string;
  /** The N of "(steg N)"; null for a section that is no step. */
  readonly number: number | null;
  /** All words by which the heading is known, in every language. */
  readonly names: readonly string[];
  /** The template's hidden bookmarks on the heading. */
  readonly templateBookmarks: readonly string[];
  /** Texts of the template's own paragraphs in the section. */
  readonly templateLines: readonly string[];
}

/** Our own hidden bookmark on a step's heading: `_kplan_s2`. Never changed: it stands in users' documents. */
export function ownBookmark(step: string): string {
  return `_kplan_${step}`;
}
