import { at } from "../at";
import { claimByNumber, type WordRow } from "./claimByNumber";
import { likeness, matchRows } from "./matchRows";
import { comparable, isUsersOwn, NUMBER_COLUMN, type PlacedTable } from "../table/PlacedTable";
import { isBlank, type NumberedTable } from "../table/readTable";
import { compareRows } from "./compareRows";
import type { OpenRow, RowVersion, RowVersions } from "./RowVersions";
import type { PaneRow } from "../table/TableToSync";
import { pairBetweenNeighbours } from "./pairBetweenNeighbours";

/** The versions of every row: those of the pane, then those that only were, then those that are new in Word. */
export function findRows(
  base: NumberedTable | null,
  inWord: PlacedTable,
  pane: readonly PaneRow[],
): readonly RowVersions[] {
  const rows = knownRows(base, pane);
  const texts = inWord.columns.filter((column) => column !== NUMBER_COLUMN);
  const columns = { base: texts.filter((column) => base?.columns.includes(column)), inPane: texts.filter(isOurs) };
  const written = inWord.rows.flatMap((cells, index) => (isBlank(cells) ? [] : [{ index, cells }]));
  const left = claimByNumber(rows, written, compareRows(columns), base !== null);
  const still = claimByContent(rows, left, "base", columns.base);
  const places = inWord.columns.includes(NUMBER_COLUMN) ? still : claimByPlace(rows, still, inWord.rows.length);
  const others = claimByContent(rows, places, "inPane", columns.inPane);
  return [...rows, ...others.map((version) => ({ nr: null, base: null, inWord: version.row, inPane: null }))];
}

function isOurs(column: string): boolean {
  return !isUsersOwn(column);
}

function knownRows(base: NumberedTable | null, pane: readonly PaneRow[]): readonly OpenRow[] {
  const rows: OpenRow[] = pane.map(({ nr, cells }, index) => ({
    nr,
    base: null,
    inWord: null,
    inPane: { index, cells },
  }));
  const byNumber = new Map(rows.map((row) => [row.nr, row] as const));
  base?.rows.forEach((cells, index) => {
    if (isBlank(cells)) return;
    const nr = base.numbers[index] ?? null;
    const row = byNumber.get(nr);
    if (row) row.base = { index, cells };
    else rows.push({ nr, base: { index, cells }, inWord: null, inPane: null });
  });
  return rows;
}

/**
 * Gives rows that are not in Word yet the rows there that stand in their place, between the same neighbours: without
 * numbers, a row whose texts were all changed has nothing else to be known by. Returns the rows that are left.
 */
function claimByPlace(rows: readonly OpenRow[], left: readonly WordRow[], size: number): readonly WordRow[] {
  const inOrder = rows
    .flatMap((row) => (row.base === null ? [] : [{ row, place: row.base.index }]))
    .toSorted((a, b) => a.place - b.place);
  const before = inOrder.map(({ row: { inWord } }) => (inWord === null ? null : String(inWord.index)));
  const claimedPlaces = new Set(before);
  const now = Array.from({ length: size }, (_, index) => (claimedPlaces.has(String(index)) ? String(index) : null));
  const open = new Map(left.map((each) => [each.row.index, each]));
  const claimed = new Set<WordRow>();
  for (const [from, to] of pairBetweenNeighbours(before, now)) {
    const each = open.get(to);
    if (each === undefined) continue;
    at(inOrder, from).row.inWord = each.row;
    claimed.add(each);
  }
  return left.filter((each) => !claimed.has(each));
}

/** Gives rows that are not in Word yet the rows there that have most of their texts; returns the rows that are left. */
function claimByContent(
  rows: readonly OpenRow[],
  left: readonly WordRow[],
  side: "base" | "inPane",
  columns: readonly string[],
): readonly WordRow[] {
  const open = rows.flatMap((row): { row: OpenRow; version: RowVersion }[] => {
    const version = row[side];
    return row.inWord || !version ? [] : [{ row, version }];
  });
  const ofWord = comparable(
    left.map(({ row }) => row.cells),
    columns,
  );
  const others = comparable(
    open.map(({ version }) => version.cells),
    columns,
  );
  const pairs = matchRows(ofWord, others);
  return left.filter((each, index) => {
    const place = pairs.get(index);
    if (place === undefined || likeness(at(ofWord, index), at(others, place)) <= each.moreThan) return true;
    at(open, place).row.inWord = each.row;
    return false;
  });
}
