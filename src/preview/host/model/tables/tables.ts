import { twips } from "../../xml/measures";
import { formatForTyping } from "../styles/characterFormat";
import { all, attr, child, children, elements, isW, make, setAttr } from "../../xml/wml";
import { newParagraphs } from "../text/insertText";
import { clearBlocks } from "../text/deleteContent";
import { paragraphsIn, textOf } from "../text/textPieces";
import { dropRevisions } from "../trackedChanges";
import type { DocumentModel } from "../DocumentModel";

const DEFAULT_WIDTH = 9062;

/** The width between the margins of the document's last section, in twentieths of a point. */
export function textWidth(model: DocumentModel): number {
  const section = all(model.xml, "sectPr").at(-1);
  const width = twips(attr(child(section, "pgSz"), "w"));
  const [left, right] = ["left", "right"].map((side) => twips(attr(child(section, "pgMar"), side))) as [number, number];
  const margins = left + right;
  return width > margins && margins > 0 ? width - margins : DEFAULT_WIDTH;
}

/** A table as Word inserts it: style Table Grid, equal columns over the text's width, header row and first column marked. */
export function newTable(
  model: DocumentModel,
  rows: number,
  columns: number,
  values: readonly (readonly string[])[] | null,
): Element {
  const document = model.xml;
  const width = Math.floor(textWidth(model) / columns);
  const look = { val: "04A0", firstRow: 1, lastRow: 0, firstColumn: 1, lastColumn: 0, noHBand: 0, noVBand: 1 };
  const table = make(
    document,
    "tbl",
    {},
    make(
      document,
      "tblPr",
      {},
      make(document, "tblStyle", { val: model.styles.ensureNamed("Table Grid") }),
      make(document, "tblW", { w: 0, type: "auto" }),
      make(document, "tblLook", look),
    ),
    make(document, "tblGrid", {}, ...Array.from({ length: columns }, () => make(document, "gridCol", { w: width }))),
  );
  for (let row = 0; row < rows; row += 1)
    table.append(newRow(model, Array<number>(columns).fill(width), values?.[row] ?? []));
  return table;
}

/** A row of cells of these widths. */
export function newRow(model: DocumentModel, widths: readonly number[], values: readonly string[]): Element {
  const cells = widths.map((width, column) => {
    const tcPr = make(model.xml, "tcPr", {}, make(model.xml, "tcW", { w: width, type: "dxa" }));
    return make(model.xml, "tc", {}, tcPr, ...newParagraphs(model, values[column] ?? "", null));
  });
  return make(model.xml, "tr", {}, ...cells);
}

/** Cells shaped like these, with other texts. */
export function newCells(model: DocumentModel, like: readonly Element[], values: readonly string[]): Element[] {
  return like.map((cell, column) => {
    const tcPr = child(cell, "tcPr")?.cloneNode(true) as Element | undefined;
    for (const name of ["cnfStyle", "vMerge"]) child(tcPr, name)?.remove();
    dropRevisions(tcPr);
    const paragraphs = newParagraphs(model, values[column] ?? "", paragraphsIn(cell)[0] ?? null);
    const format = formatForTyping(cell);
    for (const paragraph of paragraphs) if (format) formatRuns(paragraph, format);
    return make(model.xml, "tc", {}, ...(tcPr ? [tcPr] : []), ...paragraphs);
  });
}

function below(parent: Element, name: string, into: Element[] = []): Element[] {
  for (const element of elements(parent)) {
    if (isW(element, name)) into.push(element);
    else if (["sdt", "sdtContent", "customXml", "ins", "del"].includes(element.localName)) below(element, name, into);
  }
  return into;
}

/** The table's own rows, those in row-level content controls too. */
export function rowsOf(table: Element): Element[] {
  return below(table, "tr");
}

export function cellsOf(row: Element): Element[] {
  return below(row, "tc");
}

/** A cell's text; a line break between its paragraphs. */
export function cellText(model: DocumentModel, cell: Element): string {
  return paragraphsIn(cell)
    .map((paragraph) => textOf(paragraph, model.readsDeleted))
    .join("\n");
}

/** Replaces a cell's text; its first paragraph and the format of its first characters are kept. */
export function setCellText(model: DocumentModel, cell: Element, text: string): void {
  if (cellText(model, cell) === text) return;
  const format = formatForTyping(cell);
  clearBlocks(model, cell);
  const kept = paragraphsIn(cell).at(-1) as Element;
  const [first, ...rest] = newParagraphs(model, text, kept);
  for (const paragraph of [first, ...rest]) if (paragraph && format) formatRuns(paragraph, format);
  if (first) kept.append(...elements(first).filter((element) => !isW(element, "pPr")));
  kept.after(...rest);
}

function formatRuns(paragraph: Element, format: Element): void {
  for (const run of all(paragraph, "r")) {
    child(run, "rPr")?.remove();
    run.prepend(format.cloneNode(true));
  }
}

export function columnWidths(table: Element): number[] {
  return children(child(table, "tblGrid") ?? table, "gridCol").map((column) => twips(attr(column, "w")));
}

/** Spreads the columns evenly over the text's width. */
export function distributeColumns(model: DocumentModel, table: Element): void {
  const rows = rowsOf(table).map(cellsOf);
  const count = Math.max(1, ...rows.map((cells) => cells.length));
  const width = Math.floor(textWidth(model) / count);
  const grid = make(
    model.xml,
    "tblGrid",
    {},
    ...Array.from({ length: count }, () => make(model.xml, "gridCol", { w: width })),
  );
  child(table, "tblGrid")?.replaceWith(grid);
  for (const cells of rows) for (const cell of cells) setWidth(cell, width);
}

function setWidth(cell: Element, width: number): void {
  const tcW = child(child(cell, "tcPr"), "tcW");
  if (!tcW) return;
  setAttr(tcW, "w", String(width));
  setAttr(tcW, "type", "dxa");
}
