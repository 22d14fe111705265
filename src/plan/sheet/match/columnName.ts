import { withoutScale } from "./headerScale";

/** Words that say nothing of what a column holds. */
const FILLERS = new Set([
  "og",
  "for",
  "av",
  "i",
  "til",
  "på",
  "om",
  "med",
  "eller",
  "ev",
  "evt",
  "kr",
  "nok",
  "pr",
  "per",
]);
/** "01.01" and "31.12.2027": when it was so, not what it is. */
const DATE = /\d{1,2}\.\s?\d{1,2}\.?(?:\s?\d{4}|\s?\d{2})?(?!\d)/gu;
const YEAR = /^(?:19|20)\d\d$/u;

/** A column's name made ready to be compared with others. */
export interface ColumnName {
  /** Without case, punctuation and what stands in brackets, unless there is nothing else. */
  readonly plain: string;
  /** Its words without fillers and years; a dot at the end of one that is shortened. */
  readonly words: readonly string[];
  /** Its letters and figures alone: a narrow column parts words anywhere. */
  readonly letters: string;
}

/** Signs that do not show: where a word may be parted, and where it may not. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
/** A word that is parted at the end of a line. */
const PARTED = /(?<=\p{L})[-\u2010\u2011] {0,3}\n\s{0,9}(?=\p{L})/gu;

/** The name ready to be compared. */
export function columnName(name: string): ColumnName {
  const whole = name.replace(UNSEEN, "").replace(/\r\n?/gu, "\n").replace(PARTED, "");
  const lower = whole.normalize("NFKC").toLocaleLowerCase("nb").replace(/\s+/gu, " ").trim();
  const bare = withoutScale(lower.replace(/\([^)]{0,100}\)/gu, " ").replace(DATE, " "));
  const words = wordsOf(bare).length > 0 ? wordsOf(bare) : wordsOf(lower);
  const telling = words.filter((word) => !FILLERS.has(word.replace(".", "")) && !YEAR.test(word));
  const plain = words.map((word) => word.replace(".", "")).join(" ");
  return { plain, words: telling.length > 0 ? telling : words, letters: plain.replaceAll(" ", "") };
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+\.?/gu) ?? [];
}
