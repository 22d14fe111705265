/** A part of a block of text that we write: each becomes one paragraph or one native table. */
export type Piece =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "bullet"; readonly text: string }
  /** Above a table, below a figure: "Tabell: Handlingsplan", which gets its number where it is written (numberCaptions). */
  | { readonly kind: "caption"; readonly text: string }
  | PicturePiece
  | TablePiece;

/** A picture in a paragraph of its own, which has no text. */
export interface PicturePiece {
  readonly kind: "picture";
  readonly text: "";
  /** A PNG. */
  readonly base64: string;
  /** What it shows, in words. */
  readonly altText: string;
  /** In points. */
  readonly width: number;
  readonly height: number;
}

/** A table whose first row is its header. */
export interface TablePiece {
  readonly kind: "table";
  readonly rows: readonly (readonly string[])[];
  /** How wide the columns are to one another; equally wide where it is left out. */
  readonly widths?: readonly number[];
  /** Its first column says what stands in each row. */
  readonly hasHeaderColumn?: true;
  /** What is said there in all tables that are to have the same widths; what stands in its own where it is left out. */
  readonly names?: readonly string[];
}

/** A part of a document of its own: it may have headings of a further level, and numbered points, which count from 1 where they follow each other. */
export type DocumentPiece =
  | Piece
  | { readonly kind: "heading"; readonly level: 4; readonly text: string }
  | { readonly kind: "number"; readonly text: string };
