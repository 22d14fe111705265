import { blockBookmark } from "../../document/block/blockBookmark";
import { plainSigns } from "../../document/text/plainSigns";
import { parseBlockTag } from "../../document/block/blockTag";
import type { OutlineBookmark, OutlineControl, OutlineParagraph } from "../../document/Outline";

/** A block that a hidden bookmark holds. */
export interface MarkedBlock {
  readonly tag: string;
  /** The bookmark's. */
  readonly name: string;
  readonly range: Word.Range;
  /** Of its paragraphs, in order; never none. */
  readonly texts: readonly string[];
}

/**
 * Queues the reading of the blocks with the tags that a bookmark holds. After the next sync the function gives them. One that
 * is around nothing is what is left of a block that is gone.
 */
export function queueMarkedBlocks(context: Word.RequestContext, tags: readonly string[]): () => readonly MarkedBlock[] {
  const reads = tags.map((tag) => {
    const name = blockBookmark(tag);
    const range = context.document.getBookmarkRangeOrNullObject(name).load("isEmpty");
    return { tag, name, range, paragraphs: range.paragraphs.load("items/text") };
  });
  return () =>
    reads.flatMap(({ paragraphs, ...block }) => {
      if (block.range.isNullObject || block.range.isEmpty || paragraphs.items.length === 0) return [];
      return [{ ...block, texts: paragraphs.items.map(({ text }) => plainSigns(text)) }];
    });
}

/** Where a marked block may begin among all paragraphs. Word is to be asked where several places have its texts. */
export function placesOfBlock(
  { texts }: MarkedBlock,
  all: readonly OutlineParagraph[],
): { readonly paragraphs: readonly number[]; readonly ask: boolean } {
  const paragraphs = all.flatMap((_, start) =>
    texts.every((text, index) => all[start + index]?.text === text) ? [start] : [],
  );
  return { paragraphs, ask: paragraphs.length > 1 };
}

/**
 * The paragraphs with their blocks' bookmarks in place of content controls: all that stand in no control, or in the one that
 * the block as a whole stands in. Of two bookmarks the one that begins later holds: Word may let one grow with what is put
 * after it.
 */
export function withMarkedBlocks(
  paragraphs: readonly OutlineParagraph[],
  blocks: readonly MarkedBlock[],
  bookmarks: readonly OutlineBookmark[],
): readonly OutlineParagraph[] {
  const held = blocks
    .flatMap(({ tag, name, texts }, index) => {
      const start = bookmarks.find((bookmark) => bookmark.name === name)?.paragraph;
      if (start === undefined) return [];
      return [{ start, end: start + texts.length, control: { id: -1 - index, tag, bookmark: name } }];
    })
    .sort((one, other) => one.start - other.start);
  if (held.length === 0) return paragraphs;
  const result = [...paragraphs];
  for (const { start, end, control } of held) {
    const around = controlAround(paragraphs, start, end);
    for (let index = start; index < end; index++) {
      const paragraph = paragraphs[index];
      const isOwn = paragraph?.control === null || paragraph?.control.id === around?.id;
      if (paragraph !== undefined && isOwn) result[index] = { ...paragraph, control };
    }
  }
  return result;
}

/** The control of somebody's that a block as a whole stands in. */
function controlAround(paragraphs: readonly OutlineParagraph[], start: number, end: number): OutlineControl | null {
  const [first, last] = [paragraphs[start]?.control ?? null, paragraphs[end - 1]?.control ?? null];
  const isAround = first !== null && first.id === last?.id && parseBlockTag(first.tag) === null;
  return isAround ? first : null;
}
