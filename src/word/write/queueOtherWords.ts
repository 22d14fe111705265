/**
 * Queues other words in place of those that a paragraph begins or ends with, and touches none of the rest: what hangs on it
 * stays. The new come beside the old, before those go, so that they have their look, and stand inside of a bookmark around all.
 */
export function queueOtherWords(paragraph: Word.Paragraph, from: string, to: string, side: "first" | "last"): void {
  const old = paragraph.getRange("Content").search(from, { matchCase: true }).getFirst();
  if (side === "first") {
    const added = old.insertText(to, "End");
    old.getRange("Start").expandTo(added.getRange("Start")).delete();
  } else {
    const added = old.insertText(to, "Start");
    added.getRange("After").expandTo(old.getRange("End")).delete();
  }
}
