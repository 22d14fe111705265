import { exactDate, isoDate } from "../../values/exactDate";
import type { DatedEvent } from "../../answers/Answer";

const MONTH_NAMES = "januar februar mars april mai juni juli august september oktober november desember".split(" ");
/** The months as a part of a pattern. */
export const MONTHS = MONTH_NAMES.join("|");

const DAY = String.raw`\d{1,2}\.\s?(?:\d{1,2}\.\s?(?:\d{4}|\d{2})(?!\d)|(?:${MONTHS})(?:\s\d{4})?)`;
const SEASON = String.raw`(?:våren?|hausten?|høsten?|sommeren?|sumaren?|vinteren?)\s\d{4}`;
const MONTH = String.raw`(?:${MONTHS})(?:\s\d{4})?(?:\s?(?:og|til|[–-])\s?(?:${MONTHS}))?\s\d{4}`;
const ONCE = String.raw`${DAY}(?:\s?(?:til|og|[–-])\s?${DAY})?|${SEASON}|${MONTH}`;
const DATE = new RegExp(String.raw`(?<![\p{L}\d])(?:${ONCE})(?![\p{L}\d])`, "giu");
/** What comes again and again, and years alone: how plans say when they are followed up. */
const AGAIN = String.raw`(?:hver|hvert|kvar|kvart)\s(?:måned|månad|kvartal|tertial|halvår|år(?:\si\s(?:${MONTHS}))?|vår|sommer|sumar|høst|haust|vinter|${MONTHS})|årlig|årleg|(?:annethvert|annakvart)\sår|(?:to|tre|fire|\d)\sgang(?:er|ar)\s(?:i\såret|årlig|årleg)|(?<=\si\s)20\d\d`;
const DATE_OR_AGAIN = new RegExp(String.raw`(?<![\p{L}\d])(?:${ONCE}|${AGAIN})(?![\p{L}\d])`, "giu");
const SENTENCE = /(?<=[.!?])\s+(?=\p{Lu})/u;
/** Small words between what happened and the day. */
const BEFORE = /(?:^|(?<=[\s,(]))(?:den|i|på|frå|fra|til|mellom|innen|innan|fant sted|var)$/iu;
const AFTER = /^[\s,;.)]*(?:(?:og|samt|så)\s)?[\s,;]*/iu;

/** What happens when, as a text tells it: the words before each date, as far as the date before. */
export function datesIn(text: string): readonly DatedEvent[] {
  return text.split(SENTENCE).flatMap((sentence) => datesInSentence(sentence, DATE));
}

/** The same in a text on how a plan is followed up, where what comes again each year is a date too. */
export function followUpsIn(text: string): readonly DatedEvent[] {
  return text.split(SENTENCE).flatMap((sentence) => datesInSentence(sentence, DATE_OR_AGAIN));
}

function datesInSentence(sentence: string, date: RegExp): readonly DatedEvent[] {
  const found = [...sentence.matchAll(date)].filter(({ 0: all }) => /\d{4}|\.\d{2}$|^\p{L}/u.test(all));
  return found.map(({ index, 0: all }, place) => {
    const last = found[place - 1];
    const start = last === undefined ? 0 : last.index + last[0].length;
    const before = withoutEnd(sentence.slice(start, index).replace(AFTER, ""));
    const words = before.length > 2 ? before : sentence.slice(index + all.length).replace(AFTER, "");
    return { what: words.slice(0, 1).toLocaleUpperCase("nb") + words.slice(1), when: whenOf(all) };
  });
}

/** A day as ISO 8601, other times in their words. */
function whenOf(date: string): string {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})\.\s?(\p{L}+)\s(\d{4})$/u.exec(date) ?? [];
  const number = MONTH_NAMES.indexOf(month.toLowerCase()) + 1;
  const named = number === 0 ? null : isoDate(Number(year), number, Number(day));
  return named ?? exactDate(date) ?? date;
}

function withoutEnd(text: string): string {
  return text.trimEnd().replace(/[,(]$/u, "").trimEnd().replace(BEFORE, "").trimEnd();
}
