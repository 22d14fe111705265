import { TABLES_STRINGS } from "../../content/strings/tablesStrings";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import { tableBlock } from "../../actions/table/tableBlock";
import type { TablePiece } from "../../document/Piece";
import type { Plan } from "../../plan/Plan";
import { DraftPieces } from "../drafts/DraftPieces";
import { usePageStrings } from "../words/usePageStrings";
import text from "../look/text.module.css";
import styles from "./TablePreview.module.css";

/** So many rows, or cards, are seen. */
const ROWS = 3;
const CARDS = 1;

/** Longer texts are cut: what is seen is the form. */
const LONGEST = 120;

/** The first rows of a table as they will stand in Word. */
export function TablePreview({ table, plan }: { readonly table: TableDefinition; readonly plan: Plan }) {
  const words = usePageStrings(TABLES_STRINGS);
  const { pieces, left } = firstRows(plan, table);
  return (
    <div className={styles.preview}>
      <DraftPieces pieces={pieces} language={plan.meta.language} />
      {left > 0 && <p className={text.caption}>{words.furtherRows(left)}</p>}
    </div>
  );
}

/** The header with the first rows, or the first card, and how many rows are left. */
export function firstRows(
  plan: Plan,
  table: TableDefinition,
): { readonly pieces: readonly TablePiece[]; readonly left: number } {
  const tables = tableBlock(plan, table).pieces.filter((piece) => piece.kind === "table");
  const isOne = tables.length === 1 && tables[0]?.hasHeaderColumn !== true;
  const shown = isOne ? tables : tables.slice(0, CARDS);
  return {
    pieces: shown.map((piece) => ({ ...piece, rows: (isOne ? piece.rows.slice(0, ROWS + 1) : piece.rows).map(cut) })),
    left: Math.max(0, isOne ? (tables[0]?.rows.length ?? 0) - 1 - ROWS : tables.length - CARDS),
  };
}

function cut(row: readonly string[]): readonly string[] {
  return row.map((cell) => (cell.length > LONGEST ? `${cell.slice(0, LONGEST).trimEnd()} …` : cell));
}
