/** What has been made of a note to a question of the guidance. */
export type NoteUse =
  /** A measure, or a row of the table of needs, by its number. */
  | { readonly kind: "measure" | "need"; readonly nr: string }
  /** A paragraph of the step's text. */
  | { readonly kind: "text" };
