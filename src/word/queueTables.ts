import type { Rows } from "../document/table/Rows";

const TABLE = "items/values,items/isUniform,items/nestingLevel,items/styleFirstColumn";

/** A table in Word with the texts of its cells. */
export interface TableInWord {
  readonly table: Word.Table;
  readonly rows: Rows;
  /** Whether it can take new columns: where cells are merged, Word puts them in other rows than ours. */
  readonly canWiden: boolean;
  /** Whether its first column says what stands in each row. */
  readonly hasHeaderColumn: boolean;
}

/** Queues the reading of the tables in a control. After the next sync the function gives them, in order. */
export function queueTables(control: Word.ContentControl): () => readonly TableInWord[] {
  const tables = control.tables.load(TABLE);
  return () => {
    if (tables.isNullObject) return [];
    const level = Math.min(...tables.items.map(({ nestingLevel }) => nestingLevel));
    return tables.items
      .filter(({ nestingLevel }) => nestingLevel === level)
      .map((table) => ({
        table,
        rows: table.values.map((row) => row.map(withPlainBreaks)),
        canWiden: table.isUniform,
        hasHeaderColumn: table.styleFirstColumn,
      }));
  };
}

/** Word ends the paragraphs of a cell with carriage returns, and breaks lines with vertical tabs. */
function withPlainBreaks(text: string): string {
  return text.replace(/\r\n?|\v/g, "\n");
}
