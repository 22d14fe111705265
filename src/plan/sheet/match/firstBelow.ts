import type { TableColumn } from "../../../document/table/TableToSync";
import { matchColumns } from "./matchColumns";
import type { SheetRows } from "../read/SheetFile";

/** So many names again in their places make the next row a part of the header. */
const NAMES_REPEATED = 2;

/** The index of the first row of content below a header: its cells may be merged over several rows. */
export function firstBelow(rows: SheetRows, header: number, columns: readonly TableColumn[]): number {
  const names = new Set(namesInRow(rows[header] ?? [], columns));
  let below = header + 1;
  while (namesInRow(rows[below] ?? [], columns).filter((name) => names.has(name)).length >= NAMES_REPEATED) below += 1;
  return below;
}

/** Our columns that a row names, each with its place. */
function namesInRow(row: readonly string[], columns: readonly TableColumn[]): readonly string[] {
  return matchColumns(row, columns).flatMap(({ column }, place) => (column === null ? [] : [`${place} ${column}`]));
}
