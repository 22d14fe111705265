import type { Language } from "../../content/Language";
import { OWN_WORDS } from "../../content/ownWords";
import type { Plan } from "../Plan";
import { nounForms, type Gender } from "./nounForms";
import { wordsOf } from "./wordsOf";

/** Gives a text of the content in other words. */
export type Wording = (text: string) => string;

/** Wordings by the words that they put in: the same function for the same words. */
const wordings = new Map<string, Wording | null>();

/**
 * Puts the municipality's own words into a text of the content: all of it says "enhet" for a unit and "planen" for the
 * document, and gets the word of the plan in the form that stands there. Null where the plan has the standard ones.
 */
export function ownWording(plan: Plan): Wording | null {
  const { unit = "", document = "" } = wordsOf(plan);
  const key = [plan.meta.language, unit, document].join("\n");
  const known = wordings.get(key);
  if (known !== undefined) return known;
  const parts = [unitWording(plan), documentWording(plan)].filter((wording) => wording !== null);
  const wording = parts.length === 0 ? null : (text: string) => parts.reduce((sofar, part) => part(sofar), text);
  wordings.set(key, wording);
  return wording;
}

/** Content, at any depth, with the municipality's own words. What the user has written never goes through here. */
export function withOwnWords<T>(content: T, plan: Plan): T {
  return inWording(content, ownWording(plan));
}

/** The same, where the wording is known. */
export function inWording<T>(content: T, wording: Wording | null): T {
  return wording === null ? content : (mapTexts(content, wording) as T);
}

/** The word for a unit in place of the standard one; null where the plan has that. */
function unitWording(plan: Plan): Wording | null {
  const { language } = plan.meta;
  const standard = OWN_WORDS.find(({ id }) => id === "unit")?.standard[language] ?? "";
  const own = wordsOf(plan)["unit"] ?? standard;
  if (own.toLocaleLowerCase("nb") === standard) return null;
  const [from, to] = [nounForms(standard, language), nounForms(own, language)];
  const forms = new Map([
    [from.theMany, to.theMany],
    [from.many, to.many],
    [from.theOne, to.theOne],
    [from.one, to.one],
  ]);
  const nouns = [...forms.keys()].join("|");
  const before = Object.keys(BEFORE[language]).join("|");
  const after = Object.keys(AFTER[language]).join("|");
  const found = new RegExp(
    `(?<!\\p{L})((?:(?:${before}) ){0,2})(${nouns})(s?)(?:(?!\\p{L})(?: (${after})(?!\\p{L}))?|(?<=s)(?=leiar|leder))`,
    "giu",
  );
  return (text) =>
    text.replace(found, (...groups: readonly (string | undefined)[]) => {
      const [, first = "", noun = "", s = "", last] = groups;
      const word = like(noun, forms.get(noun.toLocaleLowerCase("nb")) ?? noun) + s;
      const words = first.split(" ").map((each) => agreeing(each, BEFORE[language], to.gender));
      const behind = last === undefined ? "" : ` ${agreeing(last, AFTER[language], to.gender)}`;
      return `${words.join(" ")}${word}${behind}`;
    });
}

/** What stands before and after a noun, as it agrees with one that is common or masculine, feminine, and neuter. */
type Agreement = Readonly<Record<string, readonly [masculine: string, feminine: string, neuter: string]>>;

const BEFORE: Readonly<Record<Language, Agreement>> = {
  nb: {
    hver: ["hver", "hver", "hvert"],
    en: ["en", "en", "et"],
    én: ["én", "én", "ett"],
    egen: ["egen", "egen", "eget"],
    annen: ["annen", "annen", "annet"],
  },
  nn: {
    kvar: ["kvar", "kvar", "kvart"],
    ei: ["ein", "ei", "eit"],
    éi: ["éin", "éi", "eitt"],
    eiga: ["eigen", "eiga", "eige"],
    anna: ["annan", "anna", "anna"],
  },
};

const AFTER: Readonly<Record<Language, Agreement>> = {
  nb: { din: ["din", "din", "ditt"], vår: ["vår", "vår", "vårt"], sin: ["sin", "sin", "sitt"] },
  nn: { di: ["din", "di", "ditt"], vår: ["vår", "vår", "vårt"], si: ["sin", "si", "sitt"] },
};

const GENDERS: readonly Gender[] = ["masculine", "feminine", "neuter"];

function agreeing(word: string, agreement: Agreement, gender: Gender): string {
  const forms = agreement[word.toLocaleLowerCase("nb")];
  return like(word, forms?.[GENDERS.indexOf(gender)] ?? word);
}

/** A word with a capital where another has one. */
function like(other: string, word: string): string {
  return /^\p{Lu}/u.test(other) ? word.charAt(0).toLocaleUpperCase("nb") + word.slice(1) : word;
}

/** "strategien" in place of "planen", where the document is called a strategy. */
function documentWording(plan: Plan): Wording | null {
  if (!/strategi$/iu.test(wordsOf(plan)["document"] ?? "")) return null;
  return (text) =>
    text.replace(/(?<!\p{L})planen(s?)(?!\p{L})/giu, (found, s: string) => `${like(found, "strategien")}${s}`);
}

function mapTexts(value: unknown, change: Wording): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, change));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapTexts(each, change)]));
}
