import { isTotal } from "../../table/isTotal";
import type { SheetRows } from "../read/SheetFile";

/** Columns of which a cell that is filled once counts for the rows below that leave it empty. */
export interface GroupColumns {
  /** Their places in the sheet; none where there are no such columns. */
  readonly places: readonly number[];
  /** How many rows would get a text by it. */
  readonly rows: number;
}

const NONE: GroupColumns = { places: [], rows: 0 };
/** So many rows show how a list is written. */
const MOST_LOOKED_AT = 2_000;
/** Fewer empty cells are more likely forgotten than meant, unless so large a share of the rows has them. */
const FEWEST = 2;
const LEAST_SHARE = 0.25;

/**
 * The columns before the one that says what a row is about where a text stands once for several rows: the first row has one,
 * and none is said again right below. `content` are the rows below the header.
 */
export function groupColumns(content: SheetRows, match: readonly (string | null)[], main: string): GroupColumns {
  const at = match.indexOf(main);
  const rows = content.slice(0, MOST_LOOKED_AT).filter((row) => isRow(row, at));
  const before = match.flatMap((column, place) => (place < at && column !== null && column !== "nr" ? [place] : []));
  const places = before.filter((place) => isGroup(rows.map((row) => (row[place] ?? "").trim())));
  const filled = rows.filter((row) => places.some((place) => (row[place] ?? "").trim() === "")).length;
  return places.length === 0 ? NONE : { places, rows: filled };
}

/** Content: something stands where rows say what they are about, and not only the same in all cells. */
function isRow(row: readonly string[], at: number): boolean {
  const said = row.map((text) => text.trim()).filter((text) => text !== "");
  const isMerged = said.length > 2 && new Set(said).size === 1;
  return (row[at] ?? "").trim() !== "" && !isMerged && !isTotal(row);
}

function isGroup(texts: readonly string[]): boolean {
  const empty = texts.filter((text) => text === "").length;
  const isSaidAgain = texts.some((text, index) => text !== "" && text === texts[index - 1]);
  return texts[0] !== undefined && texts[0] !== "" && !isSaidAgain && isMeant(empty, texts.length);
}

function isMeant(empty: number, all: number): boolean {
  return empty >= FEWEST || (empty > 0 && empty >= all * LEAST_SHARE);
}
