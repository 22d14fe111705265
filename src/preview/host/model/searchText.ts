import { textOf } from "./textPieces";
import type { DocumentModel } from "./DocumentModel";

export interface SearchFlags {
  readonly matchCase: boolean;
  readonly matchWholeWord: boolean;
  readonly matchPrefix: boolean;
  readonly matchSuffix: boolean;
}

export interface Hit {
  readonly paragraph: Element;
  readonly from: number;
  readonly to: number;
}

const WORD = /[\p{L}\p{N}_]/u;

function fits(text: string, from: number, to: number, flags: SearchFlags): boolean {
  const startsWord = !WORD.test(text.charAt(from - 1));
  const endsWord = !WORD.test(text.charAt(to));
  if ((flags.matchWholeWord || flags.matchPrefix) && !startsWord) return false;
  return !((flags.matchWholeWord || flags.matchSuffix) && !endsWord);
}

/** Where a text stands in some paragraphs; a hit lies within one paragraph. */
export function searchText(
  model: DocumentModel,
  paragraphs: readonly Element[],
  wanted: string,
  flags: SearchFlags,
): Hit[] {
  const fold = (text: string): string => (flags.matchCase ? text : text.toLocaleLowerCase("nb"));
  const needle = fold(wanted);
  const hits: Hit[] = [];
  for (const paragraph of paragraphs) {
    const text = fold(textOf(paragraph, model.readsDeleted));
    for (let from = text.indexOf(needle); from >= 0; from = text.indexOf(needle, from + needle.length)) {
      const to = from + needle.length;
      if (fits(text, from, to, flags)) hits.push({ paragraph, from, to });
    }
  }
  return hits;
}
