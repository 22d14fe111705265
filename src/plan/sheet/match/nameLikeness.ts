import type { ColumnName } from "./columnName";

/** How sure a match of all words is that is not the whole name. */
const BY_WORDS = 0.9;
const SHORTEST_WITH_SLIP = 5;

/** How like two columns' names are, from 0 to 1: 1 for the same, below 0.9 where words are shortened, missing or misspelt. */
export function nameLikeness(one: ColumnName, other: ColumnName): number {
  if (one.plain === "" || other.plain === "") return 0;
  if (one.plain === other.plain) return 1;
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
  const [a, b] = [one.replace(".", ""), other.replace(".", "")];
  if (a === b) return true;
  if (one.endsWith(".") && a.length > 1 && b.startsWith(a)) return true;
  if (other.endsWith(".") && b.length > 1 && a.startsWith(b)) return true;
  return Math.min(a.length, b.length) >= SHORTEST_WITH_SLIP && isOneSlipApart(a, b);
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
