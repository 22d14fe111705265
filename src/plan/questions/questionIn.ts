/** A question without the advice that follows it. */
export function questionIn(text: string): string {
  return text.slice(0, text.lastIndexOf("?") + 1) || text;
}
