import type { StepId } from "../../content/StepId";
import type { FindingPlace } from "./Place";

/** Which part of the document a paragraph is in: before the first step, in the list of contents, in a step, in the list of references, or elsewhere. */
type WordPart = "front" | "contents" | "references" | "other" | StepId;

/** A paragraph of the document. */
export interface WordParagraph {
  /** Its place among all paragraphs. */
  readonly index: number;
  readonly text: string;
  readonly part: WordPart;
  /** 1-9 for a heading, else null. */
  readonly level: number | null;
  readonly inTable: boolean;
  /** The add-in has written it. */
  readonly isOurs: boolean;
  /** A placeholder or a guiding line of the template. */
  readonly isTemplate: boolean;
}

/** What checks need to know of the document and the day. */
export interface DocumentFacts {
  /** ISO 8601 date. */
  readonly today: string;
  /** Paragraphs that say something. */
  readonly paragraphs: readonly WordParagraph[];
  /** Steps that have no text in Word, and no answers that could go there. */
  readonly emptySteps: readonly StepId[];
  /** What the plan has and Word does not, or not as it is now. */
  readonly behind: readonly FindingPlace[];
  readonly references: ReferencesInWord;
  readonly front: FrontInWord;
}

/** A paragraph of the document by its place and text. */
export type FrontPlace = Pick<WordParagraph, "index" | "text">;

/** What the template has left at the front of the document and in its headings. */
export interface FrontInWord {
  /** Lines of the cover that lack the municipality or the period, or have others than the plan. */
  readonly cover: readonly FrontPlace[];
  /** One press fills in the cover and the title of the document. */
  readonly canFill: boolean;
  /** The plan says what the title of the document is to be, and it has not been written. */
  readonly isTitleOpen: boolean;
  /** What is wrong with the contents list. */
  readonly contents: readonly FrontPlace[];
  /** Headings with "(steg 3)". */
  readonly numbered: readonly FrontPlace[];
  /** Guiding lines of the template in the steps, and whether any can be taken out at once. */
  readonly lines: readonly FrontPlace[];
  readonly canTakeOut: boolean;
  /** Captions that count wrong. */
  readonly captions: readonly FrontPlace[];
}

/** The list of references as it is to be, and how it stands. */
export interface ReferencesInWord {
  /** What the list is to say, a source a line. */
  readonly expected: readonly string[];
  /** What the add-in's own list in Word says; null where there is none. */
  readonly listed: readonly string[] | null;
}
