import type { TableColumn } from "../../../document/table/TableToSync";
import { columnName, type ColumnName } from "./columnName";
import { nameLikeness } from "./nameLikeness";

/** What a column of a sheet is in our table. */
export interface ColumnMatch {
  /** Our column's id, null for none. */
  readonly column: string | null;
  /** How sure that is: 1 for one of the column's names, less for a name that is like one, 0 for none. */
  readonly confidence: number;
}

/** Below this, names have less than about half their words in common. */
const LEAST = 0.55;
/** Longer texts are no names. */
const LONGEST_NAME = 100;

interface Pair {
  readonly source: number;
  readonly column: string;
  readonly confidence: number;
}

/**
 * For each column of a sheet the column of ours that its header names, the best match first and each of ours once. `columns`
 * are those of importColumns.
 */
export function matchColumns(header: readonly string[], columns: readonly TableColumn[]): readonly ColumnMatch[] {
  const targets = columns.map(({ id, names }) => ({ id, names: names.map(columnName) }));
  const pairs = header.flatMap((text, source) => pairsOf(text, source, targets));
  const found = new Map<number, Pair>();
  const taken = new Set<string>();
  for (const pair of pairs.sort((a, b) => b.confidence - a.confidence)) {
    if (found.has(pair.source) || taken.has(pair.column)) continue;
    found.set(pair.source, pair);
    taken.add(pair.column);
  }
  return header.map((_, source) => {
    const pair = found.get(source);
    return { column: pair?.column ?? null, confidence: pair?.confidence ?? 0 };
  });
}

function pairsOf(
  text: string,
  source: number,
  targets: readonly { readonly id: string; readonly names: readonly ColumnName[] }[],
): readonly Pair[] {
  if (text.trim() === "" || text.length > LONGEST_NAME) return [];
  const name = columnName(text);
  return targets
    .map(({ id, names }) => ({
      source,
      column: id,
      confidence: Math.max(...names.map((each) => nameLikeness(name, each))),
    }))
    .filter(({ confidence }) => confidence >= LEAST);
}
