import { at } from "../document/at";
import { blockBookmark } from "../document/blockBookmark";
import type { BlockLine, ReadBlock } from "../document/readBlock";
import { holdsByBookmark } from "./holdsByBookmark";
import type { Scan } from "./readScan";

/** What holds a block of ours together in Word: a content control, or a hidden bookmark around its paragraphs. */
export interface Holder {
  insertParagraph(text: string, where: "Start" | "End"): Word.Paragraph;
  insertTableAtStart(rowCount: number, columnCount: number, values: string[][]): Word.Table;
  /** All of the block. */
  range(): Word.Range;
  select(mode: "Select" | "Start"): void;
}

/** The name of a block, and what Word shows on the control's handle; at most 64 characters. */
export interface HolderName {
  readonly tag: string;
  readonly title: string;
}

/** Paragraphs that follow one another: the first, and the first after them. Indices in Outline.paragraphs. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Opens a block that begins with a table: in a control without text Word shows words of its own (#5732). */
export const BLANK = "\u00A0";

type Edge = Word.Paragraph | Word.Table;

class ControlHolder implements Holder {
  constructor(private readonly control: Word.ContentControl) {}

  insertParagraph(text: string, where: "Start" | "End"): Word.Paragraph {
    return this.control.insertParagraph(text, where);
  }

  insertTableAtStart(rowCount: number, columnCount: number, values: string[][]): Word.Table {
    return this.control.insertTable(rowCount, columnCount, "Start", values);
  }

  range(): Word.Range {
    return this.control.getRange("Content");
  }

  select(mode: "Select" | "Start"): void {
    this.control.select(mode);
  }
}

/** A bookmark does not grow with what is put at its ends: it is set anew each time, so that a batch that is refused leaves no more than one paragraph outside. */
class BookmarkHolder implements Holder {
  constructor(
    private readonly name: string,
    private first: Edge,
    private last: Edge,
  ) {}

  insertParagraph(text: string, where: "Start" | "End"): Word.Paragraph {
    const paragraph =
      where === "Start" ? this.first.insertParagraph(text, "Before") : this.last.insertParagraph(text, "After");
    if (where === "Start") this.first = paragraph;
    else this.last = paragraph;
    this.mark();
    return paragraph;
  }

  /** A bookmark that begins in a table goes with it: a paragraph stays before. */
  insertTableAtStart(rowCount: number, columnCount: number, values: string[][]): Word.Table {
    return this.insertParagraph(BLANK, "Start").insertTable(rowCount, columnCount, "After", values);
  }

  range(): Word.Range {
    return this.first.getRange("Whole").expandTo(this.last.getRange("Whole"));
  }

  select(mode: "Select" | "Start"): void {
    this.range().select(mode);
  }

  mark(): void {
    this.range().insertBookmark(this.name);
  }
}

/** Queues what is to hold a new block that so far is one paragraph. */
export function queueHolder(paragraph: Word.Paragraph, name: HolderName): Holder {
  return holdsByBookmark() ? marked(name, paragraph, paragraph) : controlAround(paragraph.insertContentControl(), name);
}

/** Queues what is to hold paragraphs that nothing of ours holds yet. */
export function queueHolderAround(scan: Scan, { start, end }: Stretch, name: HolderName): Holder {
  const [first, last] = [at(scan.paragraphs, start), at(scan.paragraphs, end - 1)];
  return holdsByBookmark() ? marked(name, first, last) : wrapped(name, first, last);
}

/** What holds a block that stands there. */
export function holderOf(scan: Scan, block: ReadBlock): Holder {
  const bookmark = bookmarkOf(scan, block);
  if (bookmark !== null) return new BookmarkHolder(bookmark, ...edgesOf(scan, block));
  return new ControlHolder(at(scan.paragraphs, block.start).parentContentControlOrNullObject);
}

/**
 * The same, for a block that is about to be written: a content control takes the place of a bookmark that was only made
 * because of where the block was written before.
 */
export function queueLastingHolder(scan: Scan, block: ReadBlock, name: HolderName): Holder {
  const bookmark = bookmarkOf(scan, block);
  if (bookmark === null || holdsByBookmark()) return holderOf(scan, block);
  const control = wrapped(name, ...edgesOf(scan, block));
  documentOf(scan).deleteBookmark(bookmark);
  return control;
}

/** Queues that nothing of ours holds a block any more; its content stays. */
export function queueRelease(scan: Scan, block: ReadBlock): void {
  const bookmark = bookmarkOf(scan, block);
  if (bookmark === null) at(scan.paragraphs, block.start).parentContentControlOrNullObject.delete(true);
  else documentOf(scan).deleteBookmark(bookmark);
}

/**
 * Queues the deletion of a block. Tables go first: a control that holds one is never deleted with its content (#6330). A
 * bookmark goes with what it is around.
 */
export function queueBlockDeletion(scan: Scan, block: ReadBlock): void {
  const isMarked = bookmarkOf(scan, block) !== null;
  for (const line of block.lines) {
    if (line.kind === "table") at(scan.paragraphs, line.index).parentTable.delete();
    else if (isMarked) at(scan.paragraphs, line.index).delete();
  }
  if (!isMarked) at(scan.paragraphs, block.end - 1).parentContentControlOrNullObject.delete(false);
}

/** The hidden bookmark that holds a block; null where a content control does. */
export function bookmarkOf({ outline }: Scan, { start }: ReadBlock): string | null {
  return at(outline.paragraphs, start).control?.bookmark ?? null;
}

function marked({ tag }: HolderName, first: Edge, last: Edge): Holder {
  const holder = new BookmarkHolder(blockBookmark(tag), first, last);
  holder.mark();
  return holder;
}

function wrapped(name: HolderName, first: Edge, last: Edge): Holder {
  return controlAround(first.getRange("Whole").expandTo(last.getRange("Whole")).insertContentControl(), name);
}

function controlAround(control: Word.ContentControl, { tag, title }: HolderName): Holder {
  control.tag = tag;
  control.title = title;
  return new ControlHolder(control);
}

function edgesOf(scan: Scan, { lines }: ReadBlock): [Edge, Edge] {
  return [edgeAt(scan, at(lines, 0)), edgeAt(scan, at(lines, -1))];
}

function edgeAt(scan: Scan, { kind, index }: BlockLine): Edge {
  const paragraph = at(scan.paragraphs, index);
  return kind === "table" ? paragraph.parentTable : paragraph;
}

function documentOf(scan: Scan): Word.Document {
  return (at(scan.paragraphs, 0).context as Word.RequestContext).document;
}
