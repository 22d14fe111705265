/** How much of a text is shown, in characters. */
const LENGTH = 160;

/** The beginning of a text of several lines, on one. */
export function beginning(texts: readonly string[]): string {
  const text = texts.filter(Boolean).join(" · ");
  return text.length <= LENGTH ? text : `${text.slice(0, LENGTH).trimEnd()} …`;
}
