/** A line in Word and the line of the draft that it was; null where there is none on that side. */
export type LinePair = readonly [inWord: string | null, ours: string | null];

/** How much of their words two lines must share to be versions of one line. */
const ALIKE = 0.3;

/** Pairs the lines of a stretch that was changed, in their order, by the words that they share. */
export function pairLines(inWord: readonly string[], ours: readonly string[]): readonly LinePair[] {
  const drafts = ours.map((text) => ({ text, words: wordsOf(text) }));
  const pairs: LinePair[] = [];
  let next = 0;
  for (const line of inWord) {
    const words = wordsOf(line);
    const match = drafts.findIndex((draft, index) => index >= next && share(words, draft.words) >= ALIKE);
    if (match >= 0) {
      pairs.push(...drafts.slice(next, match).map(({ text }): LinePair => [null, text]));
      next = match + 1;
    }
    pairs.push([line, match >= 0 ? (ours[match] ?? null) : null]);
  }
  return [...pairs, ...drafts.slice(next).map(({ text }): LinePair => [null, text])];
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLocaleLowerCase("nb").match(/[\p{L}\p{N}]+/gu));
}

function share(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(left.size, right.size, 1);
}
