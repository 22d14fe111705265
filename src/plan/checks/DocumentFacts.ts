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
}

/** The list of references as it is to be, and how it stands. */
export interface ReferencesInWord {
  /** What the list is to say, a source a line. */
  readonly expected: readonly string[];
  /** What the add-in's own list in Word says; null where there is none. */
  readonly listed: readonly string[] | null;
}
