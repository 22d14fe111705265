import type { Localized } from "./Language";
import type { StepId } from "./StepId";

/** What is needed to recognise a step in a document. Loaded when the pane starts. */
export interface StepFacts {
  readonly id: StepId;
  readonly number: number;
  /** The heading without "(steg N)". */
  readonly heading: Localized;
  /** Further words by which the heading is known: KS's older names. */
  readonly otherHeadings: readonly string[];
  /** The hidden bookmark that KS's template has on the heading. */
  readonly templateBookmark: string;
  /** The template's own paragraphs in the section: placeholders and guiding questions. */
  readonly templateLines: readonly TemplateLine[];
}

/** One paragraph that the template itself has in a section. */
export interface TemplateLine {
  /** Exactly as it stands in the template, trimmed. */
  readonly text: string;
  /**
   * What takes its place: any text at all ("text"), a heading of level 2 ("heading"), or the answer to one of these
   * prompts.
   */
  readonly replacedBy: "text" | "heading" | readonly string[];
}
