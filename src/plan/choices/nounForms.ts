import type { Language } from "../../content/Language";

/** Bokmål's common gender counts as masculine. */
export type Gender = "masculine" | "feminine" | "neuter";

/** A noun as it stands in a sentence: "enhet", "enheten", "enheter", "enhetene". */
export interface NounForms {
  readonly one: string;
  readonly theOne: string;
  readonly many: string;
  readonly theMany: string;
  readonly gender: Gender;
}

/** How nouns with an ending bend: how much of the noun is cut off, and what the three other forms get. */
interface Bending {
  readonly ending: RegExp;
  readonly gender: Gender;
  readonly cut?: number;
  readonly forms: readonly [theOne: string, many: string, theMany: string];
}

/** The first whose ending fits: what municipalities call their units and plans. Anything else bends as the last one says. */
const BENDINGS: Readonly<Record<Language, readonly Bending[]>> = {
  nb: [
    { ending: /område$/u, gender: "neuter", cut: 1, forms: ["et", "er", "ene"] },
    { ending: /(?:sted|kontor|lag|hus|fellesskap)$/u, gender: "neuter", forms: ["et", "er", "ene"] },
    { ending: /senter$/u, gender: "neuter", cut: 2, forms: ["eret", "re", "rene"] },
    { ending: /e$/u, gender: "masculine", forms: ["n", "r", "ne"] },
    { ending: /$/u, gender: "masculine", forms: ["en", "er", "ene"] },
  ],
  nn: [
    { ending: /stad$/u, gender: "masculine", forms: ["en", "er", "ene"] },
    { ending: /område$/u, gender: "neuter", cut: 1, forms: ["et", "e", "a"] },
    { ending: /(?:kontor|lag|hus|fellesskap|senter)$/u, gender: "neuter", forms: ["et", "", "a"] },
    { ending: /ing$/u, gender: "feminine", forms: ["a", "ar", "ane"] },
    { ending: /(?:semd|heit|grein)$/u, gender: "feminine", forms: ["a", "er", "ene"] },
    { ending: /e$/u, gender: "feminine", cut: 1, forms: ["a", "er", "ene"] },
    { ending: /$/u, gender: "masculine", forms: ["en", "ar", "ane"] },
  ],
};

/** The forms of a noun that the municipality has typed, in small letters unless it is an abbreviation. */
export function nounForms(noun: string, language: Language): NounForms {
  const one = /^\p{Lu}\p{Ll}/u.test(noun) ? noun.charAt(0).toLocaleLowerCase("nb") + noun.slice(1) : noun;
  const bending = BENDINGS[language].find(({ ending }) => ending.test(one));
  const { cut = 0, forms, gender } = bending ?? { forms: ["", "", ""], gender: "masculine" };
  const stem = one.slice(0, one.length - cut);
  const [theOne, many, theMany] = forms;
  return { one, theOne: stem + theOne, many: stem + many, theMany: stem + theMany, gender };
}
