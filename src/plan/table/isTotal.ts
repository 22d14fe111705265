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

/** "Sum helse og omsorg 150 000": what adds up a part, whose name it says, and nothing but numbers besides. */
export function isTotalOfPart(row: readonly string[]): boolean {
  return /^(?:del|total)?sum\s|^totalt?\s/iu.test(wordBeforeNumbers(row));
}

const GOES_ON =
  /^(?:herav|derav|av dette|netto|brutto|rest|ramme|budsjett|bevilg|løyv|til disposisjon|til rådvelde|udekke?t|udekt|inndek|finansier|tilsku|tilsko|egenandel|eigendel|refusjon|differanse|avvik|mva|moms)/iu;

/** "Herav tilskudd 50 000", "Netto 100 000": what goes on from a sum right above it, a word and numbers alone. */
export function goesOnFromTotal(row: readonly string[]): boolean {
  return GOES_ON.test(wordBeforeNumbers(row));
}

/** The only text of a row of numbers that is none, however often it says it; "" for other rows. */
function wordBeforeNumbers(row: readonly string[]): string {
  const said = [...new Set(row.map((text) => text.trim()))].filter((text) => text !== "" && !DASH.test(text));
  const [word = "", ...others] = said.filter((text) => !isNumber(text));
  return others.length === 0 && said.length > 1 ? word : "";
}

function isNumber(text: string): boolean {
  return readNumber(text) !== null;
}
