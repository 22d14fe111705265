/**
 * A text of Word's in plain signs: Word has its own for a hyphen that does not break (U+001E) and for one that shows only
 * where a line breaks (U+001F), which XML cannot hold.
 */
export function plainSigns(text: string): string {
  return text.replaceAll("\u001E", "\u2011").replaceAll("\u001F", "");
}
