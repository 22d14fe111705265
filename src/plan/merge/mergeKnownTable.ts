import type { KnownTable } from "../table/KnownTable";
import { sameValue, valueKey } from "./sameValue";

/**
 * What is known of a table in Word where two panes know it differently: the rows that both know alike; nothing where its
 * columns differ. Word's table can stand as either of them has written it. If the other's state counted as the base, a text
 * that one of them has just written would pass for one that Word lacks or has had for long, and be written over. Without a
 * base, different texts are asked about.
 */
export function mergeKnownTable(theirs: KnownTable | undefined, ours: KnownTable | undefined): KnownTable | undefined {
  const [header] = theirs?.rows ?? [];
  if (theirs === undefined || ours === undefined || header === undefined) return undefined;
  if (!sameValue([header, theirs.identity?.columns], [ours.rows[0], ours.identity?.columns])) return undefined;
  const known = new Set(numberedRows(ours).map(valueKey));
  const alike = numberedRows(theirs).filter((row) => known.has(valueKey(row)));
  const rows = [header, ...alike.map(({ cells }) => cells)];
  return { rows, identity: theirs.identity && { ...theirs.identity, rows: alike.map(({ nr }) => nr) } };
}

function numberedRows({ rows, identity }: KnownTable) {
  return rows.slice(1).map((cells, index) => ({ cells, nr: identity?.rows[index] ?? null }));
}
