import type { Language } from "../../content/Language";

/** A noun as it stands in a sentence: "enhet", "enheten", "enheter", "enhetene", "hver enhet". */
export interface NounForms {
  readonly one: string;
  readonly theOne: string;
  readonly many: string;
  readonly theMany: string;
  readonly each: string;
}

/** How nouns with an ending bend: what of the noun is cut off, and what the three other forms get. */
interface Bending {
  readonly ending: RegExp;
  readonly cut: number;
  readonly forms: readonly [theOne: string, many: string, theMany: string];
}

/** The first whose ending fits. What municipalities call their units and plans; anything else bends as the last one says. */
const BENDINGS: Readonly<Record<Language, readonly Bending[]>> = {
  nb: [
    { ending: /(?:sted|kontor|område|lag|hus|fellesskap)$/u, cut: 0, forms: ["et", "er", "ene"] },
    { ending: /senter$/u, cut: 2, forms: ["eret", "re", "rene"] },
    { ending: /e$/u, cut: 0, forms: ["n", "r", "ne"] },
    { ending: /$/u, cut: 0, forms: ["en", "er", "ene"] },
  ],
  nn: [
    { ending: /stad$/u, cut: 0, forms: ["en", "er", "ene"] },
    { ending: /område$/u, cut: 1, forms: ["et", "e", "a"] },
    { ending: /(?:kontor|lag|hus|fellesskap|senter)$/u, cut: 0, forms: ["et", "", "a"] },
    { ending: /(?:ing|ning)$/u, cut: 0, forms: ["a", "ar", "ane"] },
    { ending: /(?:semd|heit|grein)$/u, cut: 0, forms: ["a", "er", "ene"] },
    { ending: /e$/u, cut: 1, forms: ["a", "er", "ene"] },
    { ending: /$/u, cut: 0, forms: ["en", "ar", "ane"] },
  ],
};

const EACH = { nb: ["hver", "hvert"], nn: ["kvar", "kvart"] } as const;

/** Neuter nouns in e take no second one. */
const DOUBLE_E = /e(?=e(?:t|r|ne)$)/u;

/** The forms of a noun that the municipality has typed, in small letters unless it is an abbreviation. */
export function nounForms(noun: string, language: Language): NounForms {
  const one = /^\p{Lu}\p{Ll}/u.test(noun) ? noun.charAt(0).toLocaleLowerCase("nb") + noun.slice(1) : noun;
  const { cut, forms } = BENDINGS[language].find(({ ending }) => ending.test(one)) ?? { cut: 0, forms: ["", "", ""] };
  const stem = cut === 0 ? one : one.slice(0, -cut);
  const [theOne, many, theMany] = forms.map((form) => (stem + form).replace(DOUBLE_E, ""));
  const isNeuter = theOne?.endsWith("t") ?? false;
  const each = `${EACH[language][isNeuter ? 1 : 0]} ${one}`;
  return { one, theOne: theOne ?? one, many: many ?? one, theMany: theMany ?? one, each };
}
