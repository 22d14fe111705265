import { Button, Checkbox } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Language } from "../../content/Language";
import { OLD_STRINGS } from "../../content/strings/oldStrings";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import type { OldPiece } from "../../plan/old/find/OldPiece";
import { pieceRows, type RowCells, rowId, rowName } from "../../plan/old/take/pieceRows";
import { rowsIn } from "../../plan/old/take/rowsIn";
import type { OldContent } from "../../plan/old/take/takePieces";
import text from "../look/text.module.css";
import { usePageStrings } from "../words/usePageStrings";
import styles from "./old.module.css";
import type { OldChoices } from "./useOldChoices";
import { useTableRead } from "./useTableRead";

export interface PieceRowsProps {
  readonly piece: OldPiece;
  readonly choices: OldChoices;
  readonly content: OldContent;
  readonly language: Language;
}

/** The rows that a piece becomes in a table, each with its tick, and what of the table finds no column. Nothing for text. */
export function PieceRows({ piece, choices, content, language }: PieceRowsProps) {
  const words = usePageStrings(OLD_STRINGS);
  const [isOpen, setOpen] = useState(false);
  const { target, rows: source } = piece;
  const table = target?.kind === "table" ? content.tables.find(({ id }) => id === target.table) : undefined;
  const isRead = useTableRead(source, table, language);
  const { rows, others } = useMemo(
    () => ({
      rows: table === undefined || !isRead ? [] : pieceRows(piece, table, language),
      others: table === undefined || source === null || !isRead ? [] : rowsIn(source, table, language).otherColumns,
    }),
    [piece, source, table, language, isRead],
  );
  if (table === undefined) return null;
  if (!isRead) return <p className={text.caption}>{words.reading}</p>;
  if (rows.length === 0) return <p className={text.caption}>{words.noRows}</p>;
  return (
    <>
      <details
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
        }}
      >
        <summary tabIndex={0} className={styles.summary}>
          {words.rows(rows.length)}
        </summary>
        {isOpen && <RowTicks {...{ piece, choices, rows, table }} />}
      </details>
      {others.length > 0 && <p className={text.caption}>{words.otherColumns(others.join(", "))}</p>}
    </>
  );
}

interface RowTicksProps extends Pick<PieceRowsProps, "piece" | "choices"> {
  readonly rows: readonly RowCells[];
  readonly table: TableDefinition;
}

/** So many rows are shown at first, and more each time that the user asks. */
const AT_A_TIME = 60;

function RowTicks({ piece, choices, rows, table }: RowTicksProps) {
  const words = usePageStrings(OLD_STRINGS);
  const [most, setMost] = useState(AT_A_TIME);
  const isTaken = choices.isTaken(piece);
  return (
    <ul className={styles.rows}>
      {rows.slice(0, most).map((cells, place) => (
        <li key={place}>
          <Checkbox
            label={rowName(cells, table)}
            checked={isTaken && !choices.without.has(rowId(piece.id, place))}
            disabled={!isTaken}
            onChange={(_, { checked }) => {
              choices.takeRow(piece, place, checked === true);
            }}
          />
          <p className={styles.cells}>{restOf(cells, rowName(cells, table))}</p>
        </li>
      ))}
      {rows.length > most && (
        <li>
          <Button
            onClick={() => {
              setMost(most + AT_A_TIME);
            }}
          >
            {words.more(rows.length - most)}
          </Button>
        </li>
      )}
    </ul>
  );
}

/** What a row says besides its name. */
function restOf(cells: RowCells, name: string): string {
  return Object.values(cells)
    .filter((said) => said !== "" && said !== name)
    .join(" · ");
}
