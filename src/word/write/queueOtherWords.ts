/**
 * Queues other words in place of the first of these in a paragraph, and touches none of the rest: what hangs on it stays. The
 * new come behind the first sign of the old, before those go, so that they have their look, and stand inside of whatever
 * bookmark is around them.
 */
export function queueOtherWords(paragraph: Word.Paragraph, from: string, to: string): void {
  const old = paragraph.getRange("Content").search(from, { matchCase: true }).getFirst();
  const [sign = ""] = from;
  const added = old.search(sign, { matchCase: true }).getFirst().insertText(to, "End");
  if (sign !== from) added.getRange("After").expandTo(old.getRange("End")).delete();
  old.getRange("Start").expandTo(added.getRange("Start")).delete();
}
