/** Words within a paragraph, as Word finds them. */
export interface FoundWords {
  /** Whether they are there. To be asked for after the next sync. */
  readonly isFound: () => boolean;
  /** Queues that they go: they alone, with bookmarks and the look of the rest kept. */
  readonly queueOut: () => void;
}

/** Queues the search for words in a paragraph: 255 characters at most. */
export function queueSearch(paragraph: Word.Paragraph, words: string): FoundWords {
  const hits = paragraph.getRange("Content").search(words, { matchCase: true }).load("items/text");
  return {
    isFound: () => hits.items.length > 0,
    queueOut: () => {
      hits.items[0]?.delete();
    },
  };
}

/** Queues words into a paragraph behind the text that it begins with; at its start where that is "". */
export function queueWordsBehind(paragraph: Word.Paragraph, before: string, words: string): void {
  const content = paragraph.getRange("Content");
  if (before === "") content.insertText(words, "Start");
  else content.search(before, { matchCase: true }).getFirst().insertText(words, "End");
}
