import { normalised } from "./normalised";
import { formsOf, tailsOf } from "./searchIndex";
import { stemOf } from "../../../document/text/stemOf";
import { LONGEST, phrases, wordsOfPhrase } from "./wordsIn";

/** A part of a text; a hit is marked. */
export interface TextPart {
  readonly text: string;
  readonly isHit: boolean;
}

/** So much of a text is shown. */
const MOST = 280;

/** So much of it stands before the first hit, where it is cut. */
const BEFORE = 80;

/** A text in parts: the words in which one of the terms was found, and what stands between them. */
export function markText(text: string, terms: ReadonlySet<string>): readonly TextPart[] {
  return phrases(text.normalize("NFC")).flatMap((piece, index) =>
    index % 2 === 0 ? [{ text: piece, isHit: false }] : markPhrase(piece, terms),
  );
}

/** Whether a text has one of the terms. */
export function hasHit(text: string, terms: ReadonlySet<string>): boolean {
  return markText(text, terms).some(({ isHit }) => isHit);
}

/** What is shown of a text: all, or so much around the first hit, from one word to another. */
export function excerpt(text: string, terms: ReadonlySet<string>): string {
  if (text.length <= MOST) return text;
  const parts = markText(text, terms);
  const first = parts.findIndex(({ isHit }) => isHit);
  const before = parts.slice(0, Math.max(0, first)).reduce((length, part) => length + part.text.length, 0);
  const start = before <= BEFORE ? 0 : text.indexOf(" ", before - BEFORE) + 1;
  const end = start + MOST >= text.length ? text.length : text.lastIndexOf(" ", start + MOST);
  const shown = text.slice(start, end > start ? end : start + MOST);
  return `${start > 0 ? "… " : ""}${shown}${end < text.length ? " …" : ""}`;
}

/** The words of a phrase that have a term; the whole phrase where only what it does not write out has one. */
function markPhrase(phrase: string, terms: ReadonlySet<string>): readonly TextPart[] {
  const words = phrase
    .split(/([- ]+)/u)
    .map((text) => ({ text, isHit: hasTerm(normalised(text).slice(0, LONGEST), terms) }));
  if (words.length === 1 || words.some(({ isHit }) => isHit)) return words;
  const isHit = wordsOfPhrase(normalised(phrase), () => true).some((word) => hasForm(word, terms));
  return [{ text: phrase, isHit }];
}

function hasForm(word: string, terms: ReadonlySet<string>): boolean {
  return formsOf(word).some((form) => terms.has(form));
}

function hasTerm(word: string, terms: ReadonlySet<string>): boolean {
  return hasForm(word, terms) || tailsOf(stemOf(word)).some((tail) => terms.has(tail));
}
