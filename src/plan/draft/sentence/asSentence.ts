import { hasFinalStop, isAbbreviated, isClosed, lastWord, withoutFinalMark } from "./finalMark";

/** Names that are written with a small first letter: "iPad", "eHelse"; and addresses, which are read by machines. */
const SMALL_NAME = /^(?:\p{L}*\p{Lu}|www\.|\S*(?:@|:\/\/))/u;
const ADDRESS = /www\.|@|:\/\//u;

/** The text with a capital first letter, unless it begins with a name that is written small. */
export function capitalFirst(text: string): string {
  const first = text.charAt(0);
  const capital = first.toLocaleUpperCase("nb");
  const isPair = capital.toLocaleLowerCase("nb") === first;
  return isPair && !SMALL_NAME.test(text) ? capital + text.slice(1) : text;
}

/** The user's words as a sentence: a capital first and a full stop last, where they have none. */
export function asSentence(text: string): string {
  const words = capitalFirst(text.trim());
  if (isClosed(words) || ADDRESS.test(lastWord(words))) return words;
  return `${withoutFinalMark(words)}.`;
}

/**
 * The user's words as the points of a list: with capitals, and without the full stops, commas and semicolons at their ends
 * where not every point is a closed sentence. A point of several sentences keeps its full stop.
 */
export function asPoints(rows: readonly string[]): readonly string[] {
  const points = rows.map((row) => capitalFirst(row.trim()));
  if (points.every((point) => isClosed(point) && !isAbbreviated(point))) return points;
  return points.map((point) => (isClosed(point) && !hasFinalStop(point) ? point : withoutFinalMark(point)));
}
