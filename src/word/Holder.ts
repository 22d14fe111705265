import { at } from "../document/at";
import { blockBookmark } from "../document/block/blockBookmark";
import type { BlockLine, ReadBlock } from "../document/block/readBlock";
import { outermostTable } from "./write/queueParagraphAt";
import type { Scan } from "./read/readScan";

/** The name in the pane's address, and in that of the ribbon's page: `?owner=control` or `?owner=bookmark`. */
const PARAMETER = "owner";

/**
 * Whether new blocks are held together by a hidden bookmark, and not by a content control. So on the web, where a content
 * control that an add-in inserts may throw everyone out of the document (#6590, #6635, #6657); elsewhere they get a control.
 * IT chooses otherwise by the addresses in the manifest.
 */
function holdsByBookmark(): boolean {
  const chosen = new URLSearchParams(window.location.search).get(PARAMETER);
  if (chosen === "control" || chosen === "bookmark") return chosen === "bookmark";
  return Office.context.platform === Office.PlatformType.OfficeOnline;
}

/** What holds a block of ours together in Word: a content control, or a hidden bookmark around its paragraphs. */
export interface Holder {
  /** Comes before the block is written to. A block that stands there keeps the ends at which nothing changes. */
  open(ends: { readonly start: boolean; readonly end: boolean }): void;
  insertParagraph(text: string, where: "Start" | "End"): Word.Paragraph;
  insertTableAtStart(rowCount: number, columnCount: number, values: string[][]): Word.Table;
  /** Gives its text to the paragraph that the block was opened with, or that closes it, where it is blank so far. */
  fill(paragraph: Word.Paragraph, text: string): void;
  /** Comes when the block is written. */
  close(): void;
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

/** What opens a block that begins with a table: in a control without text Word shows words of its own (#5732). */
export function blankOpening(): string {
  return holdsByBookmark() ? "" : "\u00A0";
}

type Edge = Word.Paragraph | Word.Table;

class ControlHolder implements Holder {
  constructor(private readonly control: Word.ContentControl) {}

  open(): void {
    return;
  }

  insertParagraph(text: string, where: "Start" | "End"): Word.Paragraph {
    return this.control.insertParagraph(text, where);
  }

  insertTableAtStart(rowCount: number, columnCount: number, values: string[][]): Word.Table {
    return this.control.insertTable(rowCount, columnCount, "Start", values);
  }

  fill(paragraph: Word.Paragraph, text: string): void {
    paragraph.insertText(text, "Replace");
  }

  close(): void {
    return;
  }

  range(): Word.Range {
    return this.control.getRange("Content");
  }

  select(mode: "Select" | "Start"): void {
    this.control.select(mode);
  }
}

/**
 * A bookmark does not grow with what is put at its ends, and goes with a text that one of them is in: while the block is
 * written to it reaches to an empty paragraph more at each end. A batch that Word refuses midway leaves no more than those.
 */
class BookmarkHolder implements Holder {
  private before: Word.Paragraph | null = null;
  private behind: Word.Paragraph | null = null;

  constructor(
    private readonly name: string,
    private first: Edge,
    private last: Edge,
  ) {}

  open({ start, end }: { readonly start: boolean; readonly end: boolean }): void {
    if (start) this.before = this.first.insertParagraph("", "Before");
    if (end) this.behind = this.last.insertParagraph("", "After");
    if (start || end) this.mark(this.before ?? this.first, this.behind ?? this.last);
  }

  insertParagraph(text: string, where: "Start" | "End"): Word.Paragraph {
    if (where === "Start") return (this.first = (this.before ?? this.first).insertParagraph(text, "After"));
    return (this.last = this.last.insertParagraph(text, "After"));
  }

  /** A bookmark that begins in a table goes with it: a paragraph stays before, which looks as what the block begins with. */
  insertTableAtStart(rowCount: number, columnCount: number, values: string[][]): Word.Table {
    this.first = this.first.insertParagraph("", "Before");
    if (this.before === null) this.mark(this.first, this.behind ?? this.last);
    return this.first.insertTable(rowCount, columnCount, "After", values);
  }

  fill(paragraph: Word.Paragraph, text: string): void {
    paragraph.insertText(text, "Start");
  }

  close(): void {
    this.before?.delete();
    this.behind?.delete();
  }

  range(): Word.Range {
    return around(this.first, this.last);
  }

  select(mode: "Select" | "Start"): void {
    this.range().select(mode);
  }

  mark(first: Edge = this.first, last: Edge = this.last): void {
    around(first, last).insertBookmark(this.name);
  }
}

/** Queues what is to hold a new block that so far is one paragraph. */
export function queueHolder(paragraph: Word.Paragraph, name: HolderName): Holder {
  if (!holdsByBookmark()) return controlAround(paragraph.insertContentControl(), name);
  const holder = new BookmarkHolder(blockBookmark(name.tag), paragraph, paragraph);
  holder.open({ start: false, end: true });
  return holder;
}

/** Queues what is to hold paragraphs that nothing of ours holds yet. */
export function queueHolderAround(scan: Scan, { start, end }: Stretch, name: HolderName): Holder {
  const isTable = scan.outline.paragraphs.slice(start, end).every(({ inTable }) => inTable);
  const first = outermost(at(scan.paragraphs, start));
  const last = isTable ? first : outermost(at(scan.paragraphs, end - 1));
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

/** The same, where a new holder with its name has been queued: a bookmark is that one's by now. */
export function queueHandover(scan: Scan, block: ReadBlock): void {
  if (bookmarkOf(scan, block) === null || !holdsByBookmark()) queueRelease(scan, block);
}

/**
 * Queues the deletion of a block. Tables go first: a control that holds one is never deleted with its content (#6330). What
 * is left of a bookmark goes too, unless a new holder with its name has been queued.
 */
export function queueBlockDeletion(scan: Scan, block: ReadBlock, hasHeir: boolean): void {
  const bookmark = bookmarkOf(scan, block);
  for (const line of block.lines) {
    if (line.kind === "table") at(scan.paragraphs, line.index).parentTable.delete();
    else if (bookmark !== null) at(scan.paragraphs, line.index).delete();
  }
  if (bookmark === null) at(scan.paragraphs, block.end - 1).parentContentControlOrNullObject.delete(false);
  else if (!hasHeir || !holdsByBookmark()) documentOf(scan).deleteBookmark(bookmark);
}

/** The hidden bookmark that holds a block; null where a content control does. */
function bookmarkOf({ outline }: Scan, { start }: ReadBlock): string | null {
  return at(outline.paragraphs, start).control?.bookmark ?? null;
}

function marked({ tag }: HolderName, first: Edge, last: Edge): Holder {
  const holder = new BookmarkHolder(blockBookmark(tag), first, last);
  holder.mark();
  return holder;
}

function wrapped(name: HolderName, first: Edge, last: Edge): Holder {
  return controlAround((first === last ? first : around(first, last)).insertContentControl(), name);
}

function around(first: Edge, last: Edge): Word.Range {
  return first.getRange("Whole").expandTo(last.getRange("Whole"));
}

function controlAround(control: Word.ContentControl, { tag, title }: HolderName): Holder {
  control.tag = tag;
  control.title = title;
  return new ControlHolder(control);
}

function edgesOf(scan: Scan, { lines }: ReadBlock): [Edge, Edge] {
  return [edgeAt(scan, at(lines, 0)), edgeAt(scan, at(lines, -1))];
}

function outermost(paragraph: Word.Paragraph): Edge {
  return paragraph.tableNestingLevel > 0 ? outermostTable(paragraph) : paragraph;
}

function edgeAt(scan: Scan, { kind, index }: BlockLine): Edge {
  const paragraph = at(scan.paragraphs, index);
  return kind === "table" ? paragraph.parentTable : paragraph;
}

function documentOf(scan: Scan): Word.Document {
  return at(scan.paragraphs, 0).context.document;
}
