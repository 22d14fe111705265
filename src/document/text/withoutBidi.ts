/** The signs that turn the direction of what follows (UAX #9, 2.1 to 2.6): with them, a text reads otherwise than it is written. */
const CONTROLS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A text that reads as it is written. Norwegian needs none of these signs. */
export function withoutBidi(text: string): string {
  return text.replace(CONTROLS, "");
}
