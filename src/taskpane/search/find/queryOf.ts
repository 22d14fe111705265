import type { QueryCombination } from "minisearch";
import { TAIL_FIELDS, WORD_FIELDS } from "./searchIndex";
import { stemOf } from "../../../document/text/stemOf";
import { spellingsOf, synonymsOf } from "./synonymsOf";

/** Fewer letters than these begin too many words. */
const SHORTEST_BEGINNING = 3;
const SHORTEST_STEM_BEGINNING = 5;

/** A hit in a title counts so much more than one in the text. */
const BOOST = { title: 6, topic: 3, text: 1, titleTails: 3, textTails: 1 };

/** How much a hit counts by what was found of the word. */
const WEIGHTS = { word: 1, stem: 0.8, tail: 0.4, synonym: 0.2 };

/** What begins with the word counts little: rare words count much by themselves. */
const BEGINNING = { prefix: 0.2, fuzzy: 0 };

const ALONE = { tokenize: (term: string) => [term], processTerm: (term: string) => term };

/** What is looked for: words of which each, or where `some` is set one, is to be found in some form. */
export function queryOf(words: readonly string[], some: boolean): QueryCombination {
  return { ...ALONE, combineWith: some ? "OR" : "AND", boost: BOOST, weights: BEGINNING, queries: words.map(anyForm) };
}

/** A word as it stands or as the beginning of another, its stem, the second half of a compound, or what means the same. */
function anyForm(word: string): QueryCombination {
  const stem = stemOf(word);
  const inWords = [...WORD_FIELDS];
  const inTails = [...TAIL_FIELDS];
  const stems = [stem, ...spellingsOf(stem)];
  return combined([
    weighted(WEIGHTS.word, { queries: [word], fields: inWords, prefix: word.length >= SHORTEST_BEGINNING }),
    weighted(WEIGHTS.stem, { queries: stems, fields: inWords }),
    weighted(WEIGHTS.tail, { queries: stems, fields: inTails, prefix: isLong }),
    weighted(WEIGHTS.synonym, { queries: [...synonymsOf(stem)], fields: [...inWords, ...inTails] }),
  ]);
}

const isLong = (stem: string): boolean => stem.length >= SHORTEST_STEM_BEGINNING;

const combined = (queries: QueryCombination[]): QueryCombination => ({ combineWith: "OR", queries });

function weighted(weight: number, query: QueryCombination): QueryCombination {
  return { ...query, combineWith: "OR", boostTerm: () => weight };
}
