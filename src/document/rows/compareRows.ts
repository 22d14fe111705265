import { likeness } from "./matchRows";
import { comparable, type Cells } from "../table/PlacedTable";
import type { OpenRow } from "./RowVersions";

/** How much of a row in Word is the same in another row as it was, or where that is not known as the pane has it. */
export type CompareRows = (inWord: Cells, row: OpenRow) => number;

/** Compares rows in the columns that Word shares with the table as it was, and with the pane. */
export function compareRows(columns: {
  readonly base: readonly string[];
  readonly inPane: readonly string[];
}): CompareRows {
  return (inWord, row) => {
    const [left = [], right = []] = row.base
      ? comparable([inWord, row.base.cells], columns.base)
      : comparable([inWord, row.inPane?.cells ?? {}], columns.inPane);
    return likeness(left, right);
  };
}
