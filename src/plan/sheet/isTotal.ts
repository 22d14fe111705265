import { readNumber } from "./readNumber";

const WORDS =
  /^(?:del|total)?sum(?:mer|mar)?(?: (?:total|totalt|kostnad|kostnader|kostnadar|tiltak|kr))?:?$|^total(?:t|er|ar|e)?(?: (?:sum|kostnad|kostnader|kostnadar))?:?$|^i alt:?$|^til ?sam(?:men|an):?$|^saml(?:et|a)(?: sum)?:?$/u;
const DASH = /^[-–—]$/u;

/** Whether a row adds up those above it: it begins with a word for that, and holds nothing but numbers besides. */
export function isTotal(row: readonly string[]): boolean {
  const [first = "", ...others] = row.map((text) => text.trim()).filter((text) => text !== "" && !DASH.test(text));
  return WORDS.test(first.toLocaleLowerCase("nb")) && others.every(isNumber);
}

function isNumber(text: string): boolean {
  return readNumber(text) !== null;
}
