import { at } from "../document/at";
import { listState, type Look } from "./queueLook";
import { queueParagraphAt } from "./queueParagraphAt";
import type { Scan } from "./readScan";

/** A paragraph of the template that was removed, with what it takes to put it back. */
export interface RemovedLine {
  /** Its place in the section, counted from the heading before anything was removed. */
  readonly offset: number;
  readonly text: string;
  readonly style: string;
  readonly styleName: string;
  readonly inList: boolean;
  readonly bookmarks: readonly string[];
}

/** Queues the removal of template lines. After the next sync the function tells what was removed. */
export function queueRemoval(scan: Scan, heading: number, indices: readonly number[]): () => RemovedLine[] {
  const reads = indices.map((index) => {
    const paragraph = at(scan.paragraphs, index);
    const names = paragraph.getRange("Content").getBookmarks(true, false);
    paragraph.delete();
    const { text, style, styleName, inList } = at(scan.outline.paragraphs, index);
    return () => ({
      ...{ offset: index - heading, text, style, styleName, inList },
      // Windows names enclosing bookmarks too (#6773); inserting those again would move them.
      bookmarks: names.value.filter((name) => name.startsWith("_Toc")),
    });
  });
  return () => reads.map((read) => read());
}

/**
 * Queues the return of removed lines to a section whose other paragraphs have these indices, the heading first. The
 * section must hold nothing but what it held before, and our block.
 */
export function queueRestoration(
  scan: Scan,
  others: readonly number[],
  removed: readonly RemovedLine[],
  look: Look,
): void {
  const remaining = [...others];
  const byOffset = new Map(removed.map((line) => [line.offset, line]));
  let previous = remaining.shift() ?? 0;
  let restored: Word.Paragraph | undefined;
  for (let offset = 1; offset < others.length + removed.length; offset++) {
    const line = byOffset.get(offset);
    if (line === undefined) {
      previous = remaining.shift() ?? previous;
      restored = undefined;
    } else {
      const born = restored === undefined ? listState(scan.outline.paragraphs[previous], look) : "none";
      restored = restored?.insertParagraph(line.text, "After") ?? queueParagraphAt(scan, previous + 1, line.text);
      queueOldLook(restored, line, born === "direct");
    }
  }
}

function queueOldLook(paragraph: Word.Paragraph, line: RemovedLine, detach: boolean): void {
  if (detach) paragraph.detachFromList();
  if (line.style === "Other") paragraph.style = line.styleName;
  else paragraph.styleBuiltIn = line.style as "Normal";
  for (const name of line.bookmarks) paragraph.getRange("Content").insertBookmark(name);
}
