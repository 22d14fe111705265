const CLOSED = /[.!?…]["'»”)]*$/u;
const SENTENCES = /[.!?…]["'»”)]* ["'«“(]*\p{Lu}/u;
const ABBREVIATIONS = [
  "osv",
  "etc",
  "mv",
  "mfl",
  "mm",
  "ol",
  "jf",
  "ca",
  "kl",
  "kap",
  "pkt",
  "nr",
  "evt",
  "mill",
  "mrd",
];

/** The last word of a trimmed text. */
export function lastWord(text: string): string {
  return text.slice(Math.max(text.lastIndexOf(" "), text.lastIndexOf("\t")) + 1);
}

/** Whether the text ends in a mark that closes a sentence, if only an abbreviation's. */
export function isClosed(text: string): boolean {
  return CLOSED.test(text);
}

/** Whether the full stop at the end is an abbreviation's: "kurs osv.", "HR m.fl." */
export function isAbbreviated(text: string): boolean {
  if (!text.endsWith(".") || text.endsWith("..")) return false;
  const word = lastWord(text).slice(0, -1).toLocaleLowerCase("nb");
  return word.includes(".") || ABBREVIATIONS.includes(word);
}

/** Whether the text ends in a full stop that closes its only sentence. */
export function hasFinalStop(text: string): boolean {
  return text.endsWith(".") && !text.endsWith("..") && !isAbbreviated(text) && !SENTENCES.test(text);
}

/** The text without the mark that closes it, which is not a question's or an exclamation's. */
export function withoutFinalMark(text: string): string {
  if (/[,;:]$/u.test(text)) return text.slice(0, -1).trimEnd();
  return hasFinalStop(text) ? text.slice(0, -1) : text;
}
