import type { Rows } from "../document/table/Rows";

const TABLE = "items/values,items/isUniform,items/nestingLevel";

/** A table in Word with the texts of its cells. */
export interface TableInWord {
  readonly table: Word.Table;
  readonly rows: Rows;
  /** Whether it can take new columns: where cells are merged, Word puts them in other rows than ours. */
  readonly canWiden: boolean;
}

/** Queues the reading of the tables in the control with the tag. After the next sync the function gives them, in order. */
export function queueTables(context: Word.RequestContext, tag: string): () => readonly TableInWord[] {
  const tables = context.document.contentControls.getByTag(tag).getFirstOrNullObject().tables.load(TABLE);
  return () => {
    if (tables.isNullObject) return [];
    const level = Math.min(...tables.items.map(({ nestingLevel }) => nestingLevel));
    return tables.items
      .filter(({ nestingLevel }) => nestingLevel === level)
      .map((table) => ({
        table,
        rows: table.values.map((row) => row.map(withPlainBreaks)),
        canWiden: table.isUniform,
      }));
  };
}

/** Word ends the paragraphs of a cell with carriage returns, and breaks lines with vertical tabs. */
function withPlainBreaks(text: string): string {
  return text.replace(/\r\n?|\v/g, "\n");
}
