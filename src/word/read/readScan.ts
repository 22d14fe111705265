import { normaliseText } from "../../document/text/normaliseText";
import { plainSigns } from "../../document/text/plainSigns";
import type { Outline, OutlineBookmark, OutlineParagraph } from "../../document/Outline";
import { numberlessTags } from "../../document/block/blockBookmark";
import { isReadOnly } from "../office/isReadOnly";
import { placesOfBlock, queueMarkedBlocks, withMarkedBlocks } from "./markedBlocks";

/** What a scan has read, with Word's own objects for writing in the same run. */
export interface Scan {
  readonly outline: Outline;
  /** The same paragraphs as in the outline, by index. */
  readonly paragraphs: readonly Word.Paragraph[];
  /** Insertions become suggestions until someone accepts them. */
  readonly tracked: boolean;
  /** The document can only be read. */
  readonly isReadOnly: boolean;
}

const PARAGRAPH = [
  "text",
  "styleBuiltIn",
  "style",
  "outlineLevel",
  "tableNestingLevel",
  "isListItem",
  "parentContentControlOrNullObject/id",
  "parentContentControlOrNullObject/tag",
]
  .map((property) => `items/${property}`)
  .join(",");

/** Names of bookmarks to look for. */
export interface WantedBookmarks {
  /** Whose place must be told for sure: at most one paragraph each. */
  readonly exact: readonly string[];
  /** For which every paragraph of their text will do. */
  readonly likely: readonly string[];
  /** Tags of blocks that may be held by a bookmark. */
  readonly blocks: readonly string[];
}

/**
 * Reads the whole body, where the bookmarks stand, and whatever else has been queued: one load and one sync, whatever the
 * length of the document. Word is asked once more for minutes of meetings that bookmarks hold, and once for an exact bookmark
 * whose text is not that of one paragraph alone.
 */
export async function readScan(
  context: Word.RequestContext,
  { exact, likely, blocks }: WantedBookmarks,
): Promise<Scan> {
  context.document.load("changeTrackingMode");
  const paragraphs = context.document.body.paragraphs.load(PARAGRAPH);
  const wanted = [...exact, ...likely];
  const ranges = wanted.map((name) => ({
    name,
    range: context.document.getBookmarkRangeOrNullObject(name).load("text"),
  }));
  const names = context.document.body.getRange("Whole").getBookmarks(true, false);
  const marked = queueMarkedBlocks(context, blocks);
  await context.sync();
  const others = numberlessTags(names.value);
  const markedOthers = queueMarkedBlocks(context, others);
  if (others.length > 0) await context.sync();
  const outline = paragraphs.items.map(readParagraph);
  const texts = outline.map(({ text, inTable, style }) =>
    inTable || style.startsWith("Toc") ? "" : normaliseText(text),
  );
  const places = ranges.flatMap(({ name, range }, index) =>
    range.isNullObject ? [] : [{ name, range, ...placesOf(range.text, texts, index < exact.length) }],
  );
  const held = [...marked(), ...markedOthers()].map((block) => ({ ...block, ...placesOfBlock(block, outline) }));
  const bookmarks = await settle(context, paragraphs.items, [...places, ...held]);
  return {
    outline: { paragraphs: withMarkedBlocks(outline, held, bookmarks), bookmarks },
    paragraphs: paragraphs.items,
    tracked: context.document.changeTrackingMode !== Word.ChangeTrackingMode.off,
    isReadOnly: isReadOnly(),
  };
}

function readParagraph(paragraph: Word.Paragraph): OutlineParagraph {
  const control = paragraph.parentContentControlOrNullObject;
  return {
    text: plainSigns(paragraph.text),
    style: paragraph.styleBuiltIn,
    styleName: paragraph.style,
    outlineLevel: paragraph.outlineLevel,
    inTable: paragraph.tableNestingLevel > 0,
    tableLevel: paragraph.tableNestingLevel,
    inList: paragraph.isListItem,
    control: control.isNullObject ? null : { id: control.id, tag: control.tag },
  };
}

/** The paragraphs that a bookmark can stand at, and whether Word is to be asked at which of them it does. */
interface Places {
  readonly paragraphs: readonly number[];
  readonly ask: boolean;
}

/** `texts` are the paragraphs', normalised; "" where a bookmark of ours or the template's has no business. */
function placesOf(bookmarked: string, texts: readonly string[], exact: boolean): Places {
  const [first = ""] = plainSigns(bookmarked).split(/[\r\n]/);
  const wanted = normaliseText(first);
  const holding = wanted === "" ? [] : texts.flatMap((text, index) => (text.includes(wanted) ? [index] : []));
  const same = holding.filter((index) => texts[index] === wanted);
  if (exact && same.length !== 1) return { paragraphs: holding, ask: true };
  return { paragraphs: same.length > 0 ? same : holding, ask: false };
}

type Place = Places & { readonly name: string; readonly range: Word.Range };

/** Asks Word at which of its possible paragraphs each bookmark stands, where the text does not tell. */
async function settle(
  context: Word.RequestContext,
  paragraphs: readonly Word.Paragraph[],
  places: readonly Place[],
): Promise<readonly OutlineBookmark[]> {
  const asked = places.flatMap(({ name, range, ask, paragraphs: possible }) =>
    possible.map((index) => {
      const relation = ask ? paragraphs[index]?.getRange("Whole").compareLocationWith(range) : null;
      return { name, paragraph: index, relation };
    }),
  );
  if (asked.some(({ relation }) => relation)) await context.sync();
  return asked.flatMap(({ name, paragraph, relation }) =>
    relation && !BEGINS_IN.has(relation.value) ? [] : [{ name, paragraph }],
  );
}

/** How a paragraph lies to a bookmark that begins in it. Platforms differ within these (#2527). */
const BEGINS_IN: ReadonlySet<string> = new Set([
  "Equal",
  "Contains",
  "ContainsStart",
  "ContainsEnd",
  "InsideStart",
  "OverlapsBefore",
]);
