import type { TableColumn } from "../../../document/table/TableToSync";
import { columnName, type ColumnName } from "./columnName";

/** How sure a match of all words is that is not the whole name. */
const BY_WORDS = 0.9;
const SHORTEST_WITH_SLIP = 5;

/** How like two columns' names are, from 0 to 1: 1 for the same, below 0.9 where words are shortened, missing or misspelt. */
function nameLikeness(one: ColumnName, other: ColumnName): number {
  if (one.plain === "" || other.plain === "") return 0;
  if (one.plain === other.plain || one.letters === other.letters) return 1;
  const left = [...other.words];
  let shared = 0;
  for (const word of one.words) {
    const index = left.findIndex((each) => isSameWord(word, each));
    if (index === -1) continue;
    left.splice(index, 1);
    shared += 1;
  }
  return (BY_WORDS * 2 * shared) / (one.words.length + other.words.length);
}

function isSameWord(one: string, other: string): boolean {
  const [a, b] = [withoutDot(one), withoutDot(other)];
  if (a === b) return true;
  if (a !== one && a.length > 1 && b.startsWith(a)) return true;
  if (b !== other && b.length > 1 && a.startsWith(b)) return true;
  return Math.min(a.length, b.length) >= SHORTEST_WITH_SLIP && isOneSlipApart(a, b);
}

function withoutDot(word: string): string {
  return word.endsWith(".") ? word.slice(0, -1) : word;
}

/** Whether one letter more, less or another makes the one word the other. */
function isOneSlipApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.slice(short.length === long.length ? at + 1 : at);
  return long.slice(at + 1) === rest;
}

/** What a column of a sheet is in our table. */
export interface ColumnMatch {
  /** Our column's id, null for none. */
  readonly column: string | null;
  /** How sure that is: 1 for one of the column's names, less for a name that is like one, 0 for none. */
  readonly confidence: number;
}

/** Whether a column is named by all words of a name of ours, and by no others. */
export function isSureMatch({ confidence }: ColumnMatch): boolean {
  return confidence >= BY_WORDS;
}

/** Below this, names have less than about half their words in common. */
const LEAST = 0.55;
/** Longer texts are no names, and neither are figures alone, years apart. */
const LONGEST_NAME = 100;
const NAMING = /[\p{L}#]|\d{4}/u;

interface Pair {
  readonly source: number;
  readonly column: string;
  readonly confidence: number;
  /** The place of the name among the column's: the first are its own, the last say least. */
  readonly rank: number;
}

/**
 * For each column of a sheet the column of ours that its header names, or one of several names of it, the best match first and
 * each of ours once. `columns` are those of importColumns.
 */
export function matchColumns(
  header: readonly (string | readonly string[])[],
  columns: readonly TableColumn[],
): readonly ColumnMatch[] {
  const pairs = header.flatMap((names, source) =>
    [names].flat().flatMap((text) => likeColumns(text, columns).map((like): Pair => ({ ...like, source }))),
  );
  const found = new Map<number, Pair>();
  const taken = new Set<string>();
  for (const pair of pairs.sort((a, b) => b.confidence - a.confidence || a.rank - b.rank)) {
    if (found.has(pair.source) || taken.has(pair.column)) continue;
    found.set(pair.source, pair);
    taken.add(pair.column);
  }
  return header.map((_, source) => {
    const pair = found.get(source);
    return { column: pair?.column ?? null, confidence: pair?.confidence ?? 0 };
  });
}

/** All columns that a text surely names: "Finansiering" is one of its own, and what some call the cost. */
export function surelyNamedBy(text: string, columns: readonly TableColumn[]): readonly string[] {
  return likeColumns(text, columns).flatMap((like) => (isSureMatch(like) ? [like.column] : []));
}

/** What is known of some columns of ours: their names, and the texts that have been compared with them. */
interface Compared {
  readonly targets: readonly { readonly id: string; readonly names: readonly ColumnName[] }[];
  readonly byText: Map<string, readonly Omit<Pair, "source">[]>;
}

const COMPARED = new WeakMap<readonly TableColumn[], Compared>();

/** The columns that a text is like. It is compared once: each row is looked at several times to find the header. */
function likeColumns(text: string, columns: readonly TableColumn[]): readonly Omit<Pair, "source">[] {
  if (text.length > LONGEST_NAME || !NAMING.test(text)) return [];
  const { targets, byText } = comparedWith(columns);
  const known = byText.get(text);
  if (known !== undefined) return known;
  const name = columnName(text);
  const like = targets
    .map(({ id, names }) => {
      const likeness = names.map((each) => nameLikeness(name, each));
      const confidence = Math.max(...likeness);
      return { column: id, confidence, rank: likeness.indexOf(confidence) };
    })
    .filter(({ confidence }) => confidence >= LEAST);
  // What is surely named as one column of ours is not another by some of its words.
  const sure = like.filter(isSureMatch);
  const kept = sure.length > 0 ? sure : like;
  byText.set(text, kept);
  return kept;
}

function comparedWith(columns: readonly TableColumn[]): Compared {
  const known = COMPARED.get(columns);
  if (known !== undefined) return known;
  const targets = columns.map(({ id, names }) => ({ id, names: names.map(columnName) }));
  const compared: Compared = { targets, byText: new Map() };
  COMPARED.set(columns, compared);
  return compared;
}
