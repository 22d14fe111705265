import { normalised } from "./normalised";

/** A word, or two of which the first hangs on the second: "etter- og videreutdanning". */
const PHRASE = "[\\p{L}\\p{N}§]+(?:- (?:og|eller) [\\p{L}\\p{N}§]+)?";

const HANGS = /- (?:og|eller) /u;

/** Longer words are nobody's words: no more of them is looked at. */
export const LONGEST = 40;

/** What two compounds have in common is at least so long. */
const SHORTEST_HEAD = 4;

/** A text cut into its words, and what stands between them: at odd places a word, or two of which one hangs on the other. */
export function phrases(text: string): readonly string[] {
  return text.split(new RegExp(`(${PHRASE})`, "u"));
}

/**
 * The words of a text as they are compared. "etter- og videreutdanning" has "etterutdanning" too: what the two compounds have
 * in common is a word, or its stem, that `isWord` knows.
 */
export function wordsIn(text: string, isWord: (word: string) => boolean = () => false): readonly string[] {
  return [...normalised(text).matchAll(new RegExp(PHRASE, "gu"))].flatMap(([phrase]) => wordsOfPhrase(phrase, isWord));
}

/** The words of a phrase in small letters, those that are not written out last. */
export function wordsOfPhrase(phrase: string, isWord: (word: string) => boolean): readonly string[] {
  const [first = "", last] = phrase.split(HANGS).map((word) => word.slice(0, LONGEST));
  if (last === undefined) return [first];
  const heads = Array.from({ length: Math.max(0, last.length - SHORTEST_HEAD) }, (_, cut) => last.slice(cut + 1));
  return [first, last, ...heads.filter(isWord).map((head) => first + head)];
}
