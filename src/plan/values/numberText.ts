/** As many digits as Excel keeps: 0.1 + 0.2 is 0,3. */
const DIGITS = 15;

/** A number as Norwegian text without grouping: "1234,5". */
export function numberText(value: number): string {
  const rounded = Number(value.toPrecision(DIGITS));
  return String(rounded === 0 ? 0 : rounded).replace(".", ",");
}
