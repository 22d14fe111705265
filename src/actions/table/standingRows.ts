import { at } from "../../document/at";
import { readCards } from "../../document/cards/readCards";
import type { Rows } from "../../document/table/Rows";
import { joinParts, type TablePart } from "../../document/table/TablePart";
import type { KnownTable } from "../../plan/table/KnownTable";
import { findParts } from "../../plan/table/findParts";
import { rowsAside } from "../../plan/table/rowsAside";
import type { TableForm } from "../../plan/table/tableForm";
import type { TableView } from "../../plan/table/TableView";
import type { TableInWord } from "../../word/read/queueTables";
import type { BlockInWord } from "../block/BlockInWord";

/** A standard table as it stands in Word. */
export interface StandingRows {
  readonly form: TableForm;
  /** The header and the rows that may be the plan's. */
  readonly rows: Rows;
  readonly canWiden: boolean;
  /** What the rows stand in; none where they are cards. */
  readonly parts: readonly StandingPart[];
}

export interface StandingPart extends TablePart {
  readonly table: TableInWord;
}

/** The tables of a block, or of what may become one. */
export type TablesInWord = Pick<BlockInWord, "isHalf" | "tables" | "mergedCells">;

/**
 * Reads a table, its parts where the user has split it, or its cards. Null where there is none, and where it is not sure what
 * stands where: cards that are no longer alike, cells merged with those below them, rows of ours in a table of the user's.
 */
export function standingRows(inWord: TablesInWord, view: TableView, known: KnownTable | null): StandingRows | null {
  const tables = inWord.tables.map(({ rows }) => rows);
  const before = known?.rows ?? [];
  const cards = readCards(tables, view, before);
  if (cards.kind === "broken" || tables.length === 0) return null;
  const merged = inWord.mergedCells();
  if (cards.kind === "cards") {
    const isMerged = merged.some(({ isDown, across }) => isDown || across.length > 0);
    return isMerged ? null : { form: "cards", rows: cards.rows, canWiden: true, parts: [] };
  }
  const found = findParts(isDoubled(inWord) ? tables.slice(0, 1) : tables, view, before);
  if (found === null) return null;
  const header = at(tables, found[0]?.table ?? 0)[0] ?? [];
  const parts = found.map(({ table: index, hasHeader }) => {
    const table = at(inWord.tables, index);
    const { isDown = false, across = [] } = merged[index] ?? {};
    const aside = rowsAside({ rows: table.rows, header, hasHeader, merged: across }, view, before);
    const isSure = !isDown && across.every((row) => aside.includes(row));
    return { table, rows: table.rows, hasHeader, aside, isSure };
  });
  if (parts.some(({ isSure }) => !isSure)) return null;
  const canWiden = parts.every(({ table }) => table.canWiden);
  return { form: "table", rows: joinParts(parts), canWiden, parts };
}

/** While a header row is being marked two of the table stand there for a moment (mendHeaderRows). */
export function isDoubled({ isHalf, tables: [table, copy] }: Pick<BlockInWord, "isHalf" | "tables">): boolean {
  return isHalf && table !== undefined && JSON.stringify(copy?.rows) === JSON.stringify(table.rows);
}
