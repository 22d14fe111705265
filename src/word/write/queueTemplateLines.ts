import { at } from "../../document/at";
import type { Section } from "../../document/headings/FoundStep";
import { listState, type Look } from "./queueLook";
import { queueParagraphAt } from "./queueParagraphAt";
import type { Scan } from "../read/readScan";
import { isNamed, within } from "../read/blockXml";

/** A paragraph of the template that was removed, with what it takes to put it back. */
export interface RemovedLine {
  /** Its place in the section, counted from the heading before anything was removed; in a way back, without our block's paragraphs. */
  readonly offset: number;
  readonly text: string;
  readonly style: string;
  readonly styleName: string;
  readonly inList: boolean;
  readonly bookmarks: readonly string[];
}

/** Lines that have been removed. To be asked for after the next sync. */
export interface Removal {
  readonly lines: () => readonly RemovedLine[];
  /** OOXML of those that hold more than words, such as a text box: each a paragraph alone. */
  readonly objects: () => readonly string[];
}

/** Queues the removal of template lines. */
export function queueRemoval(scan: Scan, heading: number, indices: readonly number[]): Removal {
  const objects = queueObjects(scan, indices);
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
  return { lines: () => reads.map((read) => read()), objects };
}

/** A floating object has no sign in the text of its paragraph, and goes with it. One answer for all lines: each brings the styles of the document. */
function queueObjects(scan: Scan, indices: readonly number[]): () => readonly string[] {
  const [first, last] = [indices[0], indices.at(-1)];
  if (first === undefined || last === undefined) return () => [];
  const stretch = at(scan.paragraphs, first).getRange("Whole").expandTo(at(scan.paragraphs, last).getRange("Whole"));
  const read = { ooxml: stretch.getOoxml() };
  return () => {
    const found = [...paragraphsWithObjects(read.ooxml.value)];
    return found.flatMap(([place, ooxml]) => (indices.includes(first + place) ? [ooxml] : []));
  };
}

/** Queues paragraphs of OOXML at the end of a section from which lines have been removed. */
export function queueObjectsBack(
  scan: Scan,
  { end }: Section,
  removed: readonly number[],
  ooxml: readonly string[],
): void {
  const next = scan.outline.paragraphs[end];
  const isFree = next !== undefined && !next.inTable && next.control === null;
  const last = Array.from({ length: end }, (_, index) => index).findLast((index) => !removed.includes(index)) ?? 0;
  for (const paragraph of ooxml) {
    const place = isFree
      ? at(scan.paragraphs, end).insertParagraph("", "Before")
      : queueParagraphAt(scan, last + 1, "");
    place.insertOoxml(paragraph, "Replace");
  }
}

/** What comes back, and where (see Restoration). */
interface LinesBack {
  readonly others: readonly number[];
  readonly removed: readonly RemovedLine[];
  readonly below?: { readonly offset: number; readonly end: number };
}

/**
 * Queues the return of removed lines to a section whose other paragraphs have these indices, the heading first. The
 * section must hold nothing but what it held before, and our block.
 */
export function queueRestoration(scan: Scan, { others, removed, below }: LinesBack, look: Look): void {
  const remaining = [...others];
  const byOffset = new Map(removed.map((line) => [line.offset, line]));
  let previous = remaining.shift() ?? 0;
  let restored: Word.Paragraph | undefined;
  for (let offset = 1; offset < others.length + removed.length; offset++) {
    const line = byOffset.get(offset);
    if (offset === below?.offset) {
      previous = Math.max(previous, below.end - 1);
      restored = undefined;
    }
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

/** What a paragraph's text has no sign for: shapes, floating pictures, objects (ECMA-376 part 1, 17.3.3) and equations (22.1). */
const OBJECTS: readonly string[] = ["drawing", "pict", "object", "oMath"];

/**
 * The paragraphs in OOXML as Word gives it (pkg:package) that hold an object, by their places among all, those of tables
 * included: for each the same OOXML with that paragraph alone.
 */
function paragraphsWithObjects(ooxml: string): ReadonlyMap<number, string> {
  const document = new DOMParser().parseFromString(ooxml, "text/xml");
  const paragraphs = paragraphsIn(document);
  const holding = paragraphs.flatMap((paragraph, index) => (holdsObject(paragraph) ? [index] : []));
  return new Map(holding.map((index) => [index, alone(document, index)]));
}

/** Not those of text boxes, which are none of Word's list. */
function paragraphsIn(document: Document): readonly Element[] {
  const [body] = within(document, "body");
  if (body === undefined) return [];
  return within(body, "p").filter((paragraph) => !isInTextBox(paragraph));
}

function isInTextBox(element: Element): boolean {
  for (let at = element.parentElement; at !== null; at = at.parentElement) if (isNamed(at, "txbxContent")) return true;
  return false;
}

function holdsObject(paragraph: Element): boolean {
  return [...paragraph.getElementsByTagName("*")].some(({ localName }) => OBJECTS.includes(localName));
}

function alone(document: Document, index: number): string {
  const copy = document.cloneNode(true) as Document;
  const paragraph = paragraphsIn(copy)[index];
  const [body] = within(copy, "body");
  if (paragraph !== undefined) body?.replaceChildren(paragraph);
  return new XMLSerializer().serializeToString(copy);
}
