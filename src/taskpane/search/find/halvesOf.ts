import type { SearchIndex } from "./searchIndex";
import { hasOthers } from "./synonymsOf";

const SHORTEST_HALF = 4;

/** What joins the halves of a compound: nothing, or one of these. */
const JOINTS = /[es]$/u;

/** The two words that a compound nobody has written is made of, the first as long as it can be; null where it is none. */
export function halvesOf(word: string, indexes: readonly SearchIndex[]): readonly [string, string] | null {
  const isWord = (part: string): boolean => hasOthers(part) || indexes.some((index) => index.isWord(part));
  for (let cut = word.length - SHORTEST_HALF; cut >= SHORTEST_HALF; cut--) {
    const [first, last] = [word.slice(0, cut), word.slice(cut)];
    const found = [first, first.replace(JOINTS, "")].find((each) => each.length >= SHORTEST_HALF && isWord(each));
    if (found !== undefined && isWord(last)) return [found, last];
  }
  return null;
}
