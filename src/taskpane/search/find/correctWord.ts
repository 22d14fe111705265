import { folded } from "./normalised";
import { LOOSE_FIELDS, type SearchIndex } from "./searchIndex";
import { stemOf } from "../../../document/text/stemOf";
import { hasOthers, WORDS_WITH_OTHERS } from "./synonymsOf";

/** In shorter words one letter makes another word. */
const SHORTEST_MISTYPED = 4;

/**
 * The word that was meant: one that is the same but for how æ, ø and å were typed, or for one letter that is wrong, missing,
 * one too many, or in its neighbour's place. Among several the one that occurs most; null where there is none but itself.
 */
export function correctWord(word: string, indexes: readonly SearchIndex[]): string | null {
  const loose = folded(stemOf(word));
  if (hasOthers(word)) return null;
  const known = mostFrequent([loose], indexes) ?? WORDS_WITH_OTHERS.find((each) => folded(stemOf(each)) === loose);
  if (known !== undefined || loose.length < SHORTEST_MISTYPED) return known ?? null;
  return mostFrequent([...swapped(loose), ...slips(loose, indexes)], indexes) ?? null;
}

/** The shortest form of the word that occurs most among those that have one of the stems. */
function mostFrequent(stems: readonly string[], indexes: readonly SearchIndex[]): string | undefined {
  const counts = stems.flatMap((stem) => indexes.flatMap(({ spellings }) => [...(spellings.get(stem) ?? [])]));
  const [best = ""] = counts.toSorted(([, a], [, b]) => b - a)[0] ?? [];
  const forms = counts.map(([word]) => word).filter((word) => stemOf(word) === stemOf(best));
  return forms.toSorted((a, b) => a.length - b.length)[0];
}

/** The word with each two neighbours in each other's place. */
function swapped(word: string): readonly string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, index) => word.slice(0, index) + word.charAt(index + 1) + word.charAt(index) + word.slice(index + 2),
  );
}

/** Stems that are one letter away. */
function slips(loose: string, indexes: readonly SearchIndex[]): readonly string[] {
  const alone = { tokenize: (term: string) => [term], processTerm: (term: string) => term };
  const options = { ...alone, fields: [...LOOSE_FIELDS], fuzzy: 1 };
  return [...new Set(indexes.flatMap(({ found }) => found.search(loose, options).flatMap(({ terms }) => terms)))];
}
