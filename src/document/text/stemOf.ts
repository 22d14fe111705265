/** The endings of nouns, adjectives and verbs in bokmål and nynorsk, the longest first. */
const ENDINGS = [
  ...["anes", "enes", "ande", "ende", "ane", "ene", "ens", "nes", "ets", "ast", "est"],
  ...["ar", "er", "en", "et", "ne", "as", "es", "a", "e", "s"],
];

const SHORTEST_STEM = 4;

/**
 * A word without its endings, one after the other for as long as enough is left: "lærlingene" and "lærlinger" are
 * "lærling", "rettleiarane" is "rettlei" as "rettleiar" is. Snowball's stemmer for Norwegian takes one ending, which
 * parts "leder" from "lederne" and "rettleiar" from "rettleiarane".
 */
export function stemOf(word: string): string {
  const ending = ENDINGS.find((each) => word.endsWith(each) && word.length - each.length >= SHORTEST_STEM);
  return ending === undefined ? word : stemOf(word.slice(0, -ending.length));
}
