import type { OldBlock, OldParagraph, OldTable } from "./OldDocument";
import { type FieldState, readParagraph } from "./readParagraph";
import { type ParagraphStyle, readStyles } from "./readStyles";
import { child, numberIn, valueOf } from "./wordXml";

/** Deeper is nothing that Word writes. */
const DEEPEST = 50;
/** Longer documents are no plans. */
const MOST_BLOCKS = 5_000;
const MOST_CELLS = 50_000;
const MOST_COLUMNS = 60;
/** What holds blocks of the body. */
const HOLDERS = new Set(["body", "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"]);

interface Reading {
  readonly styleOf: (id: string) => ParagraphStyle;
  readonly fields: FieldState;
  cells: number;
}

/** The paragraphs with text and the tables of a document.xml; null where there are more than a plan has. */
export function readBlocks(document: Element, styles: Element | null): readonly OldBlock[] | null {
  const reading: Reading = { styleOf: readStyles(styles), fields: { open: [] }, cells: 0 };
  const blocks: OldBlock[] = [];
  readInto(blocks, document, reading, false, 0);
  return blocks.length > MOST_BLOCKS || reading.cells > MOST_CELLS ? null : blocks;
}

function readInto(blocks: OldBlock[], holder: Element, reading: Reading, isContents: boolean, depth: number): void {
  if (depth > DEEPEST) return;
  for (const each of holder.children) {
    if (blocks.length > MOST_BLOCKS || reading.cells > MOST_CELLS) return;
    if (each.localName === "p") {
      const paragraph = readParagraph(each, reading.styleOf, reading.fields, isContents);
      if (paragraph.text !== "") blocks.push(paragraph);
    } else if (each.localName === "tbl") {
      blocks.push(...tableBlocks(each, reading, isContents, depth));
    } else if (HOLDERS.has(each.localName)) {
      readInto(blocks, each, reading, isContents || isContentsControl(each), depth + 1);
    }
  }
}

/** A content control that Word puts around a contents list. */
function isContentsControl(element: Element): boolean {
  const properties = child(element, "sdtPr");
  const part = properties && child(properties, "docPartObj");
  return valueOf(part && child(part, "docPartGallery")) === "Table of Contents";
}

/** A table; what stands in one of a single cell is read as if there were none. */
function tableBlocks(element: Element, reading: Reading, isContents: boolean, depth: number): readonly OldBlock[] {
  const rows = rowsIn(element);
  const [only, ...others] = rows.flatMap((row) => cellsIn(row));
  if (only !== undefined && others.length === 0) {
    const inside: OldBlock[] = [];
    readInto(inside, only, reading, isContents, depth + 1);
    const [first, ...more] = inside;
    return first?.kind === "paragraph" && more.length === 0 ? [{ ...first, isBar: true }] : inside;
  }
  const table = readTable(rows, reading, depth);
  return table.rows.some((row) => row.some((text) => text !== "")) ? [table] : [];
}

function rowsIn(table: Element): readonly Element[] {
  return inside(table, "tr").filter((row) => {
    const properties = child(row, "trPr");
    return !(properties && child(properties, "del"));
  });
}

function cellsIn(row: Element): readonly Element[] {
  return inside(row, "tc");
}

/** The children of that name, those in content controls too. */
function inside(element: Element, name: string, depth = 0): readonly Element[] {
  if (depth > DEEPEST) return [];
  return [...element.children].flatMap((each) => {
    if (each.localName === name) return [each];
    return HOLDERS.has(each.localName) ? inside(each, name, depth + 1) : [];
  });
}

function readTable(rows: readonly Element[], reading: Reading, depth: number): OldTable {
  const read: (readonly string[])[] = [];
  for (const row of rows) {
    if (reading.cells > MOST_CELLS) break;
    read.push(readRow(row, read.at(-1) ?? [], reading, depth));
  }
  const width = Math.max(...read.map((row) => row.length), 0);
  return { kind: "table", rows: read.map((row) => [...row, ...Array<string>(width - row.length).fill("")]) };
}

function readRow(row: Element, above: readonly string[], reading: Reading, depth: number): readonly string[] {
  const properties = child(row, "trPr");
  const before = numberIn(properties && child(properties, "gridBefore")) ?? 0;
  const texts: string[] = Array<string>(Math.min(before, MOST_COLUMNS)).fill("");
  for (const cell of cellsIn(row)) {
    if (texts.length >= MOST_COLUMNS) break;
    const look = child(cell, "tcPr");
    const merged = look && child(look, "vMerge");
    const goesOn = merged && valueOf(merged) !== "restart";
    const text = goesOn ? (above[texts.length] ?? "") : cellText(cell, reading, depth);
    const span = Math.min(numberIn(look && child(look, "gridSpan")) ?? 1, MOST_COLUMNS - texts.length);
    texts.push(text, ...Array<string>(Math.max(span - 1, 0)).fill(""));
  }
  reading.cells += texts.length;
  return texts;
}

function cellText(cell: Element, reading: Reading, depth: number): string {
  const blocks: OldBlock[] = [];
  readInto(blocks, cell, reading, false, depth + 1);
  return blocks.map((block) => (block.kind === "table" ? tableText(block) : pointText(block, blocks))).join("\n");
}

function tableText({ rows }: OldTable): string {
  return rows.map((row) => row.filter((text) => text !== "").join(" – ")).join("\n");
}

function pointText({ text, isList }: OldParagraph, all: readonly OldBlock[]): string {
  return isList && all.length > 1 ? `- ${text}` : text;
}
