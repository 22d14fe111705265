import { readNumber } from "../values/readNumber";

const WORDS =
  /^(?:del|total)?sum(?:mer|mar)?(?: (?:total|totalt|kostnad|kostnader|kostnadar|tiltak|kr))?:?$|^total(?:t|er|ar|e)?(?: (?:sum|kostnad|kostnader|kostnadar))?:?$|^i alt:?$|^til ?sam(?:men|an):?$|^saml(?:et|a)(?: sum)?:?$/u;
const DASH = /^[-–—]$/u;

/** "Sum: 150 000" in one cell. */
const WITH_NUMBER = /^(\D+)(\d.*)$/u;

/** Whether a row adds up those above it: it begins with a word for that, and holds nothing but numbers besides. */
export function isTotal(row: readonly string[]): boolean {
  const [first = "", ...others] = row.map((text) => text.trim()).filter((text) => text !== "" && !DASH.test(text));
  const [, words = first, number = "0"] = WITH_NUMBER.exec(first) ?? [];
  return WORDS.test(words.trimEnd().toLocaleLowerCase("nb")) && [number, ...others].every(isNumber);
}

function isNumber(text: string): boolean {
  return readNumber(text) !== null;
}
