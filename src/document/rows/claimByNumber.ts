import { at } from "../at";
import type { CompareRows } from "./compareRows";
import { ENOUGH } from "./matchRows";
import { NUMBER_COLUMN } from "../table/PlacedTable";
import { rowNumber } from "./rowNumber";
import type { OpenRow, RowVersion } from "./RowVersions";
import { uniquePlaces } from "./uniquePlaces";

/** A row in Word that no number has told what it is. */
export interface WordRow {
  readonly row: RowVersion;
  /** It is another row only if it is more like that one than this: a copy, than it is like what it was copied from. */
  readonly moreThan: number;
}

/**
 * Gives each row its row in Word, where the number there says so. Of several with the same number it is the one that is
 * most like what the row was. Returns the rows that are left.
 */
export function claimByNumber(
  rows: readonly OpenRow[],
  inWord: readonly RowVersion[],
  compare: CompareRows,
  isBaseKnown: boolean,
): readonly WordRow[] {
  const byNumber = rowsByNumber(rows);
  const claims = new Map<OpenRow, RowVersion[]>();
  const left: WordRow[] = [];
  for (const version of inWord) {
    const row = byNumber.get(rowNumber(version.cells[NUMBER_COLUMN] ?? ""));
    if (!row || (isBaseKnown && isAnother(version, row, compare))) left.push({ row: version, moreThan: -1 });
    else claimsOf(claims, row).push(version);
  }
  for (const [row, versions] of claims) {
    const shares = versions.length === 1 ? [0] : versions.map(({ cells }) => compare(cells, row));
    const best = shares.indexOf(Math.max(...shares));
    row.inWord = versions[best] ?? null;
    versions.forEach((version, index) => {
      if (index !== best) left.push({ row: version, moreThan: shares[index] ?? 0 });
    });
  }
  return left.sort((a, b) => a.row.index - b.row.index);
}

function claimsOf(claims: Map<OpenRow, RowVersion[]>, row: OpenRow): RowVersion[] {
  const versions = claims.get(row) ?? [];
  claims.set(row, versions);
  return versions;
}

/** By our numbers, and by what the user has put in their place where it told rows apart. */
function rowsByNumber(rows: readonly OpenRow[]): ReadonlyMap<string, OpenRow> {
  const typed = uniquePlaces(rows.map(({ base }) => rowNumber(base?.cells[NUMBER_COLUMN] ?? "")));
  return new Map([
    ...[...typed].map(([text, place]) => [text, at(rows, place)] as const),
    ...rows.flatMap((row) => (row.nr === null ? [] : [[row.nr, row] as const])),
  ]);
}

/** Whether a row typed in Word only happens to have the number that the pane has given to a new row. */
function isAnother(version: RowVersion, row: OpenRow, compare: CompareRows): boolean {
  return (
    row.base === null &&
    !isEmpty(version.cells) &&
    !isEmpty(row.inPane?.cells ?? {}) &&
    compare(version.cells, row) < ENOUGH
  );
}

function isEmpty(cells: RowVersion["cells"]): boolean {
  return Object.entries(cells).every(([column, text]) => column === NUMBER_COLUMN || text.trim() === "");
}
