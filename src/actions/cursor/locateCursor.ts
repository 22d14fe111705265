import { blockBookmark } from "../../document/block/blockBookmark";
import { parseBlockTag } from "../../document/block/blockTag";
import type { Outline, OutlineParagraph } from "../../document/Outline";
import { normaliseText } from "../../document/text/normaliseText";
import type { SelectionInWord } from "../../word/read/readSelection";
import { BLOCK_TAGS } from "../blockTags";

/** Where the cursor stands among what is known of the document. */
export interface LocatedCursor {
  /** The block of ours that it stands in; null for none. */
  readonly tag: string | null;
  /** Its paragraph, where that is sure. Index in Outline.paragraphs. */
  readonly paragraph: number | null;
  readonly row: SelectionInWord["row"];
}

/** What tells a place for sure: the paragraph's own words, or those of both that stand beside it. */
const SURE = 2;

/**
 * Finds the selection in the document as it was last read, which the person in Word may have changed since: by what holds it,
 * and by its words and those of the paragraphs beside it.
 */
export function locateCursor(selection: SelectionInWord, { paragraphs }: Outline): LocatedCursor {
  const told = tagsAround(selection);
  const [held] = told;
  const paragraph = placeOf(selection, paragraphs, told);
  const tag = held ?? ourTag(paragraph === null ? undefined : paragraphs[paragraph]);
  return { tag: told.length > 1 ? (ourTag(paragraphs[paragraph ?? -1]) ?? tag) : tag, paragraph, row: selection.row };
}

/** The tags of our blocks that Word tells to be around the selection. */
function tagsAround({ tags, bookmarks }: SelectionInWord): readonly string[] {
  const names = bookmarks.map((name) => name.toLowerCase());
  const marked = BLOCK_TAGS.filter((tag) => names.includes(blockBookmark(tag).toLowerCase()));
  return [...tags.filter((tag) => parseBlockTag(tag) !== null), ...marked];
}

function ourTag(paragraph: OutlineParagraph | undefined): string | null {
  const tag = paragraph?.control?.tag ?? "";
  return parseBlockTag(tag) === null ? null : tag;
}

/** The one paragraph that is most like it; null where there are several. */
function placeOf(
  { text, before, after }: SelectionInWord,
  paragraphs: readonly OutlineParagraph[],
  told: readonly string[],
): number | null {
  const texts = paragraphs.map((paragraph) => normaliseText(paragraph.text));
  const [own, above, below] = [text, before, after].map((each) => (each === null ? undefined : normaliseText(each)));
  const likeness = texts.map((each, index) => {
    if (told.length > 0 && !told.includes(ourTag(paragraphs[index]) ?? "")) return 0;
    return 2 * shared(each, own) + shared(texts[index - 1], above) + shared(texts[index + 1], below);
  });
  const best = Math.max(SURE, ...likeness);
  const places = likeness.flatMap((each, index) => (each === best ? [index] : []));
  return places.length === 1 ? (places[0] ?? null) : null;
}

/** How much it tells that two texts are the same: an empty one tells little. */
function shared(one: string | undefined, other: string | undefined): number {
  if (one !== other) return 0;
  return one === undefined || one === "" ? 0.25 : 1;
}
