import { at } from "../at";
import type { Rows } from "./Rows";
import type { SyncedTable } from "./SyncedTable";
import type { TablePart } from "./TablePart";

/** What a part is to have. */
export interface SpreadPart {
  readonly rows: Rows;
  /** For each of `rows`, the row of the part that it was; null for a new one. */
  readonly origins: readonly (number | null)[];
}

/** A row of the merge that stands in Word, with the new rows right below it. */
interface Group {
  readonly above: Rows;
  readonly row: readonly string[];
  readonly below: Rows;
}

/**
 * Puts merged rows back into the parts that they were read from. Rows that are set aside stay where they are: the others take
 * the places between them in turn, and new rows stand right below the row that they follow, the first ones above it.
 */
export function spreadRows(parts: readonly TablePart[], merged: SyncedTable): readonly SpreadPart[] {
  const [header = []] = merged.rows;
  const kept = keptRows(parts, merged);
  const groups = groupsOf(merged, kept);
  let read = 0;
  let next = 0;
  return parts.map((part) => {
    const rows: (readonly string[])[] = [];
    const origins: (number | null)[] = [];
    const put = (row: readonly string[], origin: number | null): void => {
      rows.push(row);
      origins.push(origin);
    };
    part.rows.forEach((row, index) => {
      if (part.hasHeader && index === 0) {
        put(header, 0);
        if (part === parts[0] && kept.size === 0) for (const each of merged.rows.slice(1)) put(each, null);
        return;
      }
      if (part.aside.includes(index)) {
        put(widened(row, merged.added), index);
        return;
      }
      read += 1;
      if (!kept.has(read)) return;
      const group = at(groups, next);
      next += 1;
      for (const each of group.above) put(each, null);
      put(group.row, index);
      for (const each of group.below) put(each, null);
    });
    return { rows, origins };
  });
}

/** Rows that stay in Word, counted from 1. Where none does, the first new row takes the place of the first that goes. */
function keptRows(parts: readonly TablePart[], { rows, origins }: SyncedTable): ReadonlySet<number> {
  const known = new Set(origins.flatMap((origin, index) => (origin === null || index === 0 ? [] : [origin])));
  const count = parts.reduce((sum, part) => sum + part.rows.length - part.aside.length - Number(part.hasHeader), 0);
  return known.size === 0 && rows.length > 1 && count > 0 ? new Set([1]) : known;
}

function groupsOf({ rows, origins }: SyncedTable, kept: ReadonlySet<number>): readonly Group[] {
  const [, ...data] = rows;
  if (kept.size === 0) return [];
  const known = data.flatMap((_, index) => ((origins[index + 1] ?? null) === null ? [] : [index]));
  const firsts = known.length === 0 ? [0] : known;
  return firsts.map((first, nth) => ({
    above: nth === 0 ? data.slice(0, first) : [],
    row: at(data, first),
    below: data.slice(first + 1, firsts[nth + 1]),
  }));
}

/** A row that is set aside has nothing in columns that are new. */
function widened(row: readonly string[], added: readonly number[]): readonly string[] {
  return added.reduce((sofar, column) => sofar.toSpliced(column, 0, ""), row);
}
