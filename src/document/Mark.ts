/** What can hang on a text beside its words, and goes with them when they are replaced. */
export const MARKS = [
  "picture",
  "link",
  "comment",
  "note",
  "bookmark",
  "equation",
  "field",
  "control",
  "format",
] as const;
export type Mark = (typeof MARKS)[number];

/** What hangs on a paragraph, or on the cells of a table, row by row. */
export type LineMarks =
  | { readonly kind: "text"; readonly marks: readonly Mark[] }
  | { readonly kind: "table"; readonly rows: readonly (readonly (readonly Mark[])[])[] };
