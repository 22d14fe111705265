import { normaliseText } from "../text/normaliseText";

/** A row's number as it is compared: "t 1" is "T1". */
export function rowNumber(text: string): string {
  return normaliseText(text).replace(/\s/g, "").toUpperCase();
}

/** Whether a row's number is one of ours, given out or not. */
export function isOurNumber(nr: string, prefix: string): boolean {
  return nr.startsWith(prefix) && /^\d+$/.test(nr.slice(prefix.length));
}
