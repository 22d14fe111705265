/** What is needed to recognise a standard table: its definition in the words of this folder. */
export interface TableDescription {
  readonly tag: string;
  /** The step that it belongs to. */
  readonly step: string;
  /** Its title, in every language. */
  readonly titles: readonly string[];
  /** The names by which each of its columns is known, from left to right. */
  readonly columns: readonly (readonly string[])[];
}
