import { readCards } from "../document/table/cards";
import type { Rows } from "../document/table/Rows";
import { joinParts, type TablePart } from "../document/table/TablePart";
import type { KnownTable } from "../plan/KnownTable";
import { rowsAside } from "../plan/table/rowsAside";
import type { TableForm } from "../plan/table/tableForm";
import type { TableView } from "../plan/table/TableView";
import type { TableInWord } from "../word/queueTables";
import type { BlockInWord } from "./BlockInWord";

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

/** Reads a table, or its cards; null where there is none, or where the cards are no longer alike. */
export function standingRows({ tables }: BlockInWord, view: TableView, known: KnownTable | null): StandingRows | null {
  const cards = readCards(
    tables.map(({ rows }) => rows),
    view.columns,
  );
  if (cards.kind === "cards") return { form: "cards", rows: cards.rows, canWiden: true, parts: [] };
  const [table] = tables;
  if (cards.kind === "broken" || table === undefined) return null;
  const { rows, canWiden } = table;
  const aside = rowsAside(rows, canWiden, view, known?.rows ?? []);
  const parts = [{ table, rows, hasHeader: true, aside }];
  return { form: "table", rows: joinParts(parts), canWiden, parts };
}
