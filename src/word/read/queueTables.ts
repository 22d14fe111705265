import { plainSigns } from "../../document/text/plainSigns";
import type { Rows } from "../../document/table/Rows";
import { mergedCells, type MergedCells } from "./mergedCells";

const PROPERTIES = ["values", "isUniform", "nestingLevel", "styleFirstColumn"];
const TABLE = PROPERTIES.map((property) => `items/${property}`).join(",");

/** A table in Word with the texts of its cells. */
export interface TableInWord {
  readonly table: Word.Table;
  readonly rows: Rows;
  /** Whether it can take new columns: where cells are merged, Word puts them in other rows than ours. */
  readonly canWiden: boolean;
  /** Whether its first column says what stands in each row. */
  readonly hasHeaderColumn: boolean;
}

/** Queues the reading of the tables in a control or a range. After the next sync the function gives them, in order. */
export function queueTables(control: Word.ContentControl | Word.Range): () => readonly TableInWord[] {
  const tables = control.tables.load(TABLE);
  return () => {
    if (tables.isNullObject) return [];
    const level = Math.min(...tables.items.map(({ nestingLevel }) => nestingLevel));
    return tables.items.filter(({ nestingLevel }) => nestingLevel === level).map(readTable);
  };
}

/** Tables that stand in no block, in order. */
export interface TablesAround {
  readonly tables: readonly TableInWord[];
  /** Where cells are merged in each table. Worked out when it is asked for. */
  readonly mergedCells: () => readonly MergedCells[];
}

/** Queues the reading of the tables around paragraphs. After the next sync the function gives them. */
export function queueTablesAround(paragraphs: readonly Word.Paragraph[]): () => TablesAround {
  const reads = paragraphs.map(({ parentTable }) => ({
    table: parentTable.load(PROPERTIES.join(",")),
    ooxml: parentTable.getRange("Whole").getOoxml(),
  }));
  return () => ({
    tables: reads.map(({ table }) => readTable(table)),
    mergedCells: () => reads.map(({ ooxml }) => mergedCells(ooxml.value, "")[0] ?? NOT_MERGED),
  });
}

const NOT_MERGED: MergedCells = { isDown: false, across: [] };

function readTable(table: Word.Table): TableInWord {
  return {
    table,
    rows: table.values.map((row) => row.map(plainText)),
    canWiden: table.isUniform,
    hasHeaderColumn: table.styleFirstColumn,
  };
}

/** Word ends the paragraphs of a cell with carriage returns, and breaks lines with vertical tabs; its signs for what is no text go. */
function plainText(text: string): string {
  return (
    plainSigns(text)
      .replace(/\r\n?|\v/g, "\n")
      // eslint-disable-next-line no-control-regex -- U+0001 stands for a picture, U+0002 for a note, U+0005 where a comment hangs
      .replace(/[\u0000-\u0008\u000C\u000E-\u001D]/g, "")
  );
}
