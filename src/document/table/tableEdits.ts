import { at } from "../at";
import type { Rows } from "./Rows";
import { normaliseText } from "../text/normaliseText";
import { matchRows } from "../rows/matchRows";
import { uniquePlaces } from "../rows/uniquePlaces";

/** One step of turning a table into another. Rows are told by their indexes at the time of the step. */
export type TableEdit =
  | { readonly kind: "cell"; readonly row: number; readonly column: number; readonly text: string }
  | { readonly kind: "insert"; readonly where: "Before" | "After"; readonly beside: number; readonly rows: Rows }
  | { readonly kind: "append"; readonly rows: Rows }
  | { readonly kind: "delete"; readonly row: number; readonly count: number };

/** A row that stays in its place, and what changes before the next such row. */
interface Slot {
  readonly from: number;
  readonly to: number;
  readonly added: Rows;
  /** Rows below it that are deleted. */
  readonly deleted: number;
}

/** What the rows of `from` are. */
export interface EditedRows {
  /** Those that are none of ours: new rows are not shaped like them. */
  readonly aside?: readonly number[];
  /** Whether the first is the header. It is where it is left out. */
  readonly hasHeader?: boolean;
}

/**
 * The steps that turn a table's rows, header first, into others of the same width: rows that stay are the same rows
 * afterwards, and new rows get their looks from a neighbour, not from the header. Rows that have changed places take each
 * other's texts. `origins` has, for each row of `to`, the row of `from` that it was, or null.
 */
export function tableEdits(
  from: Rows,
  to: Rows,
  origins = rowOrigins(from, to),
  { aside = [], hasHeader = true }: EditedRows = {},
): readonly TableEdit[] {
  if (!hasHeader) return withoutHeader(from, to, origins, aside);
  const slots = slotsOf(from, to, origins);
  const cells = slots.flatMap((slot) => cellEdits(at(from, slot.from), at(to, slot.to), slot.from));
  // From the bottom up, so that no step moves rows that a later step tells by index.
  const rows = slots.flatMap((slot, index) => [{ slot, next: slots[index + 1] ?? null }]).reverse();
  const isModel: IsModel = (row, width) => row > 0 && !aside.includes(row) && from[row]?.length === width;
  return [...cells, ...rows.flatMap(({ slot, next }) => rowEdits(slot, next, isModel))];
}

/** The steps for rows below a header that stands in another table. */
function withoutHeader(
  from: Rows,
  to: Rows,
  origins: readonly (number | null)[],
  aside: readonly number[],
): readonly TableEdit[] {
  const below = origins.map((origin) => (origin === null ? null : origin + 1));
  const edits = tableEdits([[], ...from], [[], ...to], [0, ...below], { aside: aside.map((row) => row + 1) });
  return edits.map((edit) => {
    if (edit.kind === "append") return edit;
    return edit.kind === "insert" ? { ...edit, beside: edit.beside - 1 } : { ...edit, row: edit.row - 1 };
  });
}

/** Whether all new rows of the edits get the shape of a row with as many cells: beside merged cells they do not. */
export function isShaped(from: Rows, edits: readonly TableEdit[]): boolean {
  return edits.every((edit) => {
    if (edit.kind !== "insert" && edit.kind !== "append") return true;
    const beside = edit.kind === "insert" ? from[edit.beside] : from.at(-1);
    return beside?.length === edit.rows[0]?.length;
  });
}

/** Whether new rows of so many cells can be shaped like a row: merged cells have other shapes. */
type IsModel = (row: number, width: number) => boolean;

function slotsOf(from: Rows, to: Rows, origins: readonly (number | null)[]): readonly Slot[] {
  const known = to.flatMap((_, index) => {
    const origin = origins[index] ?? null;
    return origin === null ? [] : [{ index, origin }];
  });
  // Nothing but the header stays: the first row becomes the new first row, so that the others look like it.
  const isNew = known.length === 1 && from.length > 1 && to.length > 1;
  const kept = isNew ? [0, 1] : known.map(({ index }) => index);
  const places = isNew ? [0, 1] : known.map(({ origin }) => origin).sort((a, b) => a - b);
  return kept.map((index, slot) => ({
    from: at(places, slot),
    to: index,
    added: to.slice(index + 1, kept[slot + 1]),
    deleted: (places[slot + 1] ?? from.length) - at(places, slot) - 1,
  }));
}

function cellEdits(from: readonly string[], to: readonly string[], row: number): readonly TableEdit[] {
  return to.flatMap((text, column): TableEdit[] =>
    text === from[column] ? [] : [{ kind: "cell", row, column, text }],
  );
}

function rowEdits({ from, added, deleted }: Slot, next: Slot | null, isModel: IsModel): readonly TableEdit[] {
  const deletion: TableEdit[] = deleted > 0 ? [{ kind: "delete", row: from + 1, count: deleted }] : [];
  const [first] = added;
  if (first === undefined) return deletion;
  if (next === null) return [...deletion, { kind: "append", rows: added }];
  if (isModel(from, first.length) || !isModel(next.from, first.length)) {
    return [...deletion, { kind: "insert", where: "After", beside: from, rows: added }];
  }
  return [{ kind: "insert", where: "Before", beside: next.from, rows: added }, ...deletion];
}

/**
 * For each row of `to` the row of `from` that it was, null for a new one, where nobody has kept count: the header is the
 * header, then rows with the same first cell where that tells rows apart, then rows of which half of the texts are equal.
 */
function rowOrigins(from: Rows, to: Rows): readonly (number | null)[] {
  const [before, after] = [comparable(from), comparable(to)];
  const places = placesByName(before);
  const pairs = new Map<number, number>();
  for (const [name, index] of placesByName(after)) {
    const place = places.get(name);
    if (place !== undefined) pairs.set(index, place);
  }
  const taken = new Set(pairs.values());
  const openTo = after.flatMap((row, index) => (pairs.has(index) ? [] : [{ row, index }]));
  const openFrom = before.flatMap((row, index) => (taken.has(index) ? [] : [{ row, index }]));
  const texts = (rows: readonly { readonly row: readonly string[] }[]): Rows => rows.map(({ row }) => row);
  for (const [left, right] of matchRows(texts(openTo), texts(openFrom))) {
    pairs.set(at(openTo, left).index, at(openFrom, right).index);
  }
  const origins = after.map((_, index) => pairs.get(index) ?? null);
  return [0, ...origins.map((place) => (place === null ? null : place + 1))];
}

function comparable(rows: Rows): Rows {
  return rows.slice(1).map((row) => row.map(normaliseText));
}

function placesByName(rows: Rows): ReadonlyMap<string, number> {
  return uniquePlaces(rows.map(([name = ""]) => name));
}
