/**
 * A text with all differences removed that are Word's and not the writer's: the composition of letters, the kind and
 * number of spaces and breaks, the signs of comments, control characters at the ends of cells, soft hyphens.
 */
export function normaliseText(text: string): string {
  return (
    text
      .normalize("NFC")
      // eslint-disable-next-line no-control-regex -- Word ends cells with U+0007, breaks lines with U+000B, and puts U+0005 where a comment hangs
      .replace(/[\u00AD\u200B\u0005\u0007]/g, "")
      // eslint-disable-next-line no-control-regex
      .replace(/[\s\u0000-\u001F\u00A0\u202F]+/g, " ")
      .trim()
  );
}
