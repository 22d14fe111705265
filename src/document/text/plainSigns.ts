import { withoutBidi } from "./withoutBidi";

/**
 * A text of Word's in plain signs: Word has its own for a hyphen that does not break (U+001E) and for one that shows only
 * where a line breaks (U+001F), which XML cannot hold. Those that turn the direction of reading are left out.
 */
export function plainSigns(text: string): string {
  return withoutBidi(text.replaceAll("\u001E", "\u2011").replaceAll("\u001F", ""));
}
