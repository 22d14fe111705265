/** How much of a section is the user's: the template as it came, nothing at all, text beside leftovers of the template, text only. */
export type SectionState = "untouched" | "empty" | "begun" | "filled";

/** A heading that could be a step's. */
export interface Candidate {
  /** Index in Outline.paragraphs; of its last paragraph where it is broken over two. */
  readonly paragraph: number;
  /** The first of its two paragraphs where it is broken over them. */
  readonly from?: number;
  readonly text: string;
  /** How it was recognised, the surest first. */
  readonly by: "control" | "bookmark" | "templateBookmark" | "number" | "words";
}

/** A section: from its heading to the next heading of the same or a higher level. Indices in Outline.paragraphs. */
export interface Section {
  readonly heading: number;
  /** First paragraph after the section. */
  readonly end: number;
}

/** What the scan found of one step. */
export interface FoundStep {
  readonly id: string;
  /** The section, or null where the step is missing or the user must choose between candidates. */
  readonly section: Section | null;
  /** Empty: missing. One: found. Several: the user must choose. */
  readonly candidates: readonly Candidate[];
  readonly state: SectionState;
  /** Tags of our blocks that stand in the section. */
  readonly blocks: readonly string[];
  /** Placeholders and guiding lines of the template that are left. */
  readonly templateLinesLeft: number;
}

/** What the pane tells of a strange document; the pane has the words. */
export type OutlineWarning =
  | { readonly code: "stepMissing"; readonly step: string }
  | { readonly code: "stepDoubled"; readonly step: string }
  | { readonly code: "headingRenamed"; readonly step: string; readonly text: string }
  | { readonly code: "stepsOutOfOrder" }
  | { readonly code: "blockDoubled"; readonly tag: string };
