/** What a Word document holds that somebody has made with any template, in the order in which it stands there. */
export type OldBlock = OldParagraph | OldTable;

export interface OldParagraph {
  readonly kind: "paragraph";
  /** Without what is deleted, hidden or a note; a list's typed mark apart. */
  readonly text: string;
  /** 1 for the highest, as the style or the paragraph says; null for what says it is no heading. */
  readonly level: number | null;
  readonly isList: boolean;
  /** All of it is bold. */
  readonly isBold: boolean;
  /** In half points, null where neither the text nor its style says. */
  readonly size: number | null;
  readonly role: "title" | "caption" | "contents" | null;
  /** Alone in a table of one cell, as bars behind headings are made. */
  readonly isBar: boolean;
}

export interface OldTable {
  readonly kind: "table";
  /** The texts of the cells; one that is merged downwards stands in each of its rows, one that is merged across in the first. */
  readonly rows: readonly (readonly string[])[];
}

/** Why a file gives no document; the pane has the words. */
export type OldDocumentProblem =
  /** No bytes, or no text in it. */
  | "empty"
  | "tooLarge"
  | "tooManyParts"
  | "tooSlow"
  /** No .docx. */
  | "notADocument"
  | "broken"
  /** Protected with a password, or in Word's format from before 2007. */
  | "encrypted";

/** What a file that the user has chosen holds. */
export type ReadOldDocument =
  | { readonly kind: "document"; readonly blocks: readonly OldBlock[] }
  | { readonly kind: "problem"; readonly code: OldDocumentProblem };
