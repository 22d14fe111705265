/** Eleven digits, with a space, a dot or a dash between any two of them. Found also where it overlaps with other digits. */
const ELEVEN = /(?<!\d)(?=(\d(?:[ .\u00A0\u202F–-]?\d){10})(?!\d))/gu;

/** Weights of the two control digits. */
const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** D-numbers have 4 added to the first digit of the day. */
const D_NUMBER = 40;

/** Whether a text has a fødselsnummer or a D-number in it: a day, a month, and both control digits right. */
export function hasNationalNumber(text: string): boolean {
  return [...text.matchAll(ELEVEN)].some(([, match = ""]) => isNationalNumber(match.replace(/\D/gu, "")));
}

function isNationalNumber(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  const isDay = (day >= 1 && day <= 31) || (day > D_NUMBER && day <= D_NUMBER + 31);
  return isDay && month >= 1 && month <= 12 && fits(digits, FIRST) && fits(digits, SECOND);
}

/** The weighted sum of the digits, the control digit last, goes up in eleven. */
function fits(digits: string, weights: readonly number[]): boolean {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11 === 0;
}
