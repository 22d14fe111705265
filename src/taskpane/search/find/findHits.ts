import { SMALL_WORDS } from "../../../content/smallWords";
import { correctWord } from "./correctWord";
import { halvesOf } from "./halvesOf";
import { queryOf } from "./queryOf";
import { HIT_GROUPS, type HitGroup, type SearchEntry } from "../entries/SearchEntry";
import type { SearchIndex } from "./searchIndex";
import { wordsIn } from "./wordsIn";

/** An entry in which something was found. */
export interface SearchHit {
  readonly entry: SearchEntry;
  /** What was found in it: words, stems and ends of compounds, in small letters. */
  readonly terms: ReadonlySet<string>;
}

export interface Found {
  /** The groups that have hits, the best hit of each first. */
  readonly groups: readonly { readonly id: HitGroup; readonly hits: readonly SearchHit[] }[];
  /** The query with what seemed to be mistyped put right; null where nothing was. */
  readonly corrected: string | null;
  /** Whether all words were found in each hit; else some were. */
  readonly all: boolean;
}

/** What a query finds; null where it has no word. */
export function findHits(query: string, indexes: readonly SearchIndex[]): Found | null {
  const typed = [...new Set(wordsIn(query))];
  if (typed.length === 0) return null;
  const telling = typed.filter((word) => !SMALL_WORDS.has(word));
  const meant = (telling.length === 0 ? typed : telling).map((word) => meantBy(word, indexes));
  const words = meant.flatMap((each) => each.words);
  const strict = hitsOf(words, false, indexes);
  const all = strict.length > 0 || words.length === 1;
  return {
    groups: grouped(all ? strict : hitsOf(words, true, indexes)),
    corrected: meant.some(({ isCorrected }) => isCorrected) ? words.join(" ") : null,
    all,
  };
}

/** The word itself where it is found; else the one that was probably meant, or the two that it is made of. */
function meantBy(word: string, indexes: readonly SearchIndex[]): { words: readonly string[]; isCorrected: boolean } {
  const isFound = indexes.some(({ found }) => found.search(queryOf([word], false)).length > 0);
  if (isFound) return { words: [word], isCorrected: false };
  const corrected = correctWord(word, indexes);
  if (corrected !== null) return { words: [corrected], isCorrected: true };
  return { words: halvesOf(word, indexes) ?? [word], isCorrected: false };
}

function hitsOf(words: readonly string[], some: boolean, indexes: readonly SearchIndex[]): readonly SearchHit[] {
  return indexes.flatMap(({ found, entries }) =>
    found.search(queryOf(words, some)).flatMap(({ id, terms }) => {
      const entry = entries.get(id as string);
      return entry === undefined ? [] : [{ entry, terms: new Set(terms) }];
    }),
  );
}

function grouped(hits: readonly SearchHit[]): Found["groups"] {
  return HIT_GROUPS.map((id) => ({ id, hits: hits.filter(({ entry }) => entry.group === id) })).filter(
    ({ hits: found }) => found.length > 0,
  );
}
