/**
 * @param {readonly number[]} numbers
 * @returns {number} to one decimal
 */
export function median(numbers) {
  const middle = numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
  return Math.round(middle * 10) / 10;
}
