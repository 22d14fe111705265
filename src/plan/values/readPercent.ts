import { readNumber } from "./readNumber";

/** The number of hundredths in "25 %", "25 prosent" or "25"; null where the text is no number. */
export function readPercent(text: string): number | null {
  return readNumber(text.trim().replace(/(?:%|prosent|pst\.?)$/iu, ""));
}
