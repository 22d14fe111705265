import MiniSearch from "minisearch";
import { folded } from "./normalised";
import type { SearchEntry } from "../entries/SearchEntry";
import { stemOf } from "../../../document/text/stemOf";
import { wordsIn } from "./wordsIn";

/** What MiniSearch looks in: the words with their stems, the second halves of compounds, and stems as they may be mistyped. */
export const WORD_FIELDS = ["title", "topic", "text"] as const;
export const TAIL_FIELDS = ["titleTails", "textTails"] as const;
export const LOOSE_FIELDS = ["loose"] as const;

type Field = "id" | (typeof WORD_FIELDS | typeof TAIL_FIELDS | typeof LOOSE_FIELDS)[number];

/** Entries, ready to be searched. */
export interface SearchIndex {
  readonly entries: ReadonlyMap<string, SearchEntry>;
  readonly found: MiniSearch<SearchEntry>;
  /** For each loose stem how often each word occurs that has it. */
  readonly spellings: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Whether a word occurs in some form. */
  readonly isWord: (word: string) => boolean;
}

/** So many entries are made ready at a time: some milliseconds, between which the pane can be used. */
const AT_A_TIME = 20;

/** The halves of a compound are at least so long. */
const SHORTEST_HALF = 3;

/** Makes entries ready to be searched, a few at a time. */
export async function indexEntries(entries: readonly SearchEntry[]): Promise<SearchIndex> {
  const spellings = new Map<string, Map<string, number>>();
  const stems = new Set<string>();
  await inPieces(entries, (piece) => {
    for (const word of piece.flatMap((entry) => wordsIn(textOf(entry, "loose")))) stems.add(stemOf(word));
  });
  const isWord = (word: string): boolean => stems.has(stemOf(word));
  const found = new MiniSearch<SearchEntry>({
    fields: [...WORD_FIELDS, ...TAIL_FIELDS, ...LOOSE_FIELDS],
    extractField: (entry, field) => textOf(entry, field as Field),
    tokenize: (text) => [...wordsIn(text, isWord)],
    processTerm: (word, field) => {
      if (field === "loose") return counted(word, spellings);
      return TAIL_FIELDS.some((each) => each === field) ? [...tailsOf(stemOf(word))] : formsOf(word);
    },
  });
  await inPieces(entries, (piece) => {
    found.addAll(piece);
  });
  return { entries: new Map(entries.map((entry) => [entry.id, entry])), found, spellings, isWord };
}

/** Does something with some entries at a time, so that the pane can be used meanwhile. */
async function inPieces(entries: readonly SearchEntry[], take: (piece: readonly SearchEntry[]) => void): Promise<void> {
  for (let start = 0; start < entries.length; start += AT_A_TIME) {
    take(entries.slice(start, start + AT_A_TIME));
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function textOf({ id, group, title, topic, about = "", lines }: SearchEntry, field: Field): string {
  switch (field) {
    case "id":
      return id;
    case "title":
    case "titleTails":
      return title;
    case "topic":
      return group === "own" ? "" : topic;
    case "text":
    case "textTails":
      return [about, ...lines].join("\n");
    case "loose":
      return [title, group === "own" ? "" : topic, about, ...lines].join("\n");
  }
}

/** A word as it stands, and its stem. */
export function formsOf(word: string): string[] {
  return [...new Set([word, stemOf(word)])];
}

/** What a compound may end with: "sykepleierrekruttering" with "rekruttering", and much that is no word. */
export function tailsOf(stem: string): readonly string[] {
  const count = Math.max(0, stem.length - 2 * SHORTEST_HALF + 1);
  return Array.from({ length: count }, (_, index) => stem.slice(index + SHORTEST_HALF));
}

/** The stem of a word as it may be mistyped, and keeps count of the word. */
function counted(word: string, spellings: Map<string, Map<string, number>>): string {
  const loose = folded(stemOf(word));
  const words = spellings.get(loose) ?? new Map<string, number>();
  spellings.set(loose, words.set(word, (words.get(word) ?? 0) + 1));
  return loose;
}
