/** A part of a block of text that we write: each becomes one paragraph or one native table. */
export type Piece =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "bullet"; readonly text: string }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] };
