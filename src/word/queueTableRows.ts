/** A table in Word with the texts of its cells. */
export interface TableInWord {
  readonly table: Word.Table;
  readonly rows: readonly (readonly string[])[];
  /** Whether it can take new columns: where cells are merged, Word puts them in other rows than ours. */
  readonly canWiden: boolean;
}

/** Queues the reading of the first table in the control with the tag. After the next sync the function gives it, or null. */
export function queueTableRows(context: Word.RequestContext, tag: string): () => TableInWord | null {
  const control = context.document.contentControls.getByTag(tag).getFirstOrNullObject();
  const table = control.tables.getFirstOrNullObject().load("values,isUniform");
  return () => {
    if (table.isNullObject) return null;
    return { table, rows: table.values.map((row) => row.map(withPlainBreaks)), canWiden: table.isUniform };
  };
}

/** Word ends the paragraphs of a cell with carriage returns, and breaks lines with vertical tabs. */
function withPlainBreaks(text: string): string {
  return text.replace(/\r\n?|\v/g, "\n");
}
