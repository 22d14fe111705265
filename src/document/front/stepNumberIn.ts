/** A step's number in its heading. */
export interface StepNumber {
  /** What is to go, with the spaces that go with it. */
  readonly removed: string;
  /** Where it begins in the text. */
  readonly at: number;
  /** The heading without it. */
  readonly rest: string;
}

const STEP = String.raw`(?:steg|trinn)\s*(?:(?:nr\.?|nummer)\s*)?(\d+)`;
/** "(steg 2)", "( steg 2)", "[trinn 2 av 7]". */
const BRACKETED = new RegExp(String.raw`[([]\s*${STEP}(?:\s*(?:av|/)\s*(?:7|sju|syv))?\s*[)\]]`, "iu");
/** "Steg 2: …"; not "Steg 2 i prosessen", nor "Steg 2 – 4". */
const LEADING = new RegExp(String.raw`^\s*${STEP}\s*[:.–—-]\s*(?=\p{L})`, "iu");
/** What Word's search takes otherwise than it is written. */
// eslint-disable-next-line no-control-regex -- tabs and line breaks are control characters
const NOT_PLAIN = /[\u0001-\u001F^]/u;

/** The number of the step in its heading as the template has it; null where it is not there, or is all that stands there. */
export function stepNumberIn(text: string, number: number): StepNumber | null {
  const found = BRACKETED.exec(text) ?? LEADING.exec(text);
  if (found === null || Number(found[1]) !== number) return null;
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + found[0].length);
  const at = before.trimEnd().length;
  const isAtEdge = at === 0 || after.trim() === "";
  const end = text.length - (isAtEdge ? after.trimStart() : after).length;
  const removed = text.slice(at, end);
  const rest = text.slice(0, at) + text.slice(end);
  return rest.trim() === "" || NOT_PLAIN.test(removed) ? null : { removed, at, rest };
}
