import type { Outline, OutlineBookmark, OutlineParagraph } from "../document/Outline";

/** What a scan has read, with Word's own objects for writing in the same run. */
export interface Scan {
  readonly outline: Outline;
  /** The same paragraphs as in the outline, by index. */
  readonly paragraphs: readonly Word.Paragraph[];
  /** Insertions become suggestions until someone accepts them. */
  readonly tracked: boolean;
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

/**
 * Queues the reading of the whole body, and of where the bookmarks stand. One load and no sync, whatever the length of
 * the document. The function it gives may be called after the next sync.
 */
export function queueScan(context: Word.RequestContext, bookmarks: readonly string[]): () => Scan {
  context.document.load("changeTrackingMode");
  const paragraphs = context.document.body.paragraphs.load(PARAGRAPH);
  const places = bookmarks.map((name) => queueBookmark(context, name));
  return () => ({
    outline: {
      paragraphs: paragraphs.items.map(readParagraph),
      bookmarks: places.flatMap((read) => read() ?? []),
    },
    paragraphs: paragraphs.items,
    tracked: context.document.changeTrackingMode !== Word.ChangeTrackingMode.off,
  });
}

function readParagraph(paragraph: Word.Paragraph): OutlineParagraph {
  const control = paragraph.parentContentControlOrNullObject;
  return {
    text: paragraph.text,
    style: paragraph.styleBuiltIn,
    styleName: paragraph.style,
    outlineLevel: paragraph.outlineLevel,
    inTable: paragraph.tableNestingLevel > 0,
    inList: paragraph.isListItem,
    control: control.isNullObject ? null : { id: control.id, tag: control.tag },
  };
}

function queueBookmark(context: Word.RequestContext, name: string): () => OutlineBookmark | null {
  const range = context.document.getBookmarkRangeOrNullObject(name).load("isEmpty");
  const first = range.paragraphs.getFirstOrNullObject().load("text");
  const previous = first.getPreviousOrNullObject().load("text");
  const next = first.getNextOrNullObject().load("text");
  return () => {
    if (range.isNullObject || first.isNullObject) return null;
    return {
      name,
      text: first.text,
      previous: previous.isNullObject ? "" : previous.text,
      next: next.isNullObject ? "" : next.text,
    };
  };
}
