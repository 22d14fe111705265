import type { ProofingLanguage } from "../write/queueLanguage";
import type { TableLook } from "./tableLook";

const PKG = "http://schemas.microsoft.com/office/2006/xmlPackage";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONSHIP_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Any style id will do: Word joins a style with the document's own of the same name, whose definition wins. */
const TABLE_STYLE = { id: "GridTable1Light", name: "Grid Table 1 Light" };

/**
 * A table as a flat OPC package for insertOoxml, its first row marked as a header that repeats on every page
 * (ECMA-376 Part 1, 17.4.78 tblHeader) and rows that are not split over pages (17.4.6 cantSplit). One with a header column
 * is a card, whose rows are kept on one page (17.3.1.15 keepNext).
 */
export function tableOoxml(rows: readonly (readonly string[])[], look: TableLook, language: ProofingLanguage): string {
  const xml = document.implementation.createDocument(PKG, "pkg:package");
  const add = adder(xml);
  const root = xml.documentElement;
  const top = part(add, root, "/_rels/.rels", RELATIONSHIP_TYPE);
  relationship(add, top, `${OFFICE}/officeDocument`, "word/document.xml");
  const links = part(add, root, "/word/_rels/document.xml.rels", RELATIONSHIP_TYPE);
  relationship(add, links, `${OFFICE}/styles`, "styles.xml");
  const body = add(
    add(part(add, root, "/word/document.xml", `${WORD_TYPE}.document.main+xml`), W, "w:document"),
    W,
    "w:body",
  );
  appendTable(add, body, rows, look, language);
  const styles = add(part(add, root, "/word/styles.xml", `${WORD_TYPE}.styles+xml`), W, "w:styles");
  const style = add(styles, W, "w:style", { "w:type": "table", "w:styleId": TABLE_STYLE.id });
  add(style, W, "w:name", { "w:val": TABLE_STYLE.name });
  return new XMLSerializer().serializeToString(xml);
}

type Add = (parent: Element, namespace: string, name: string, attributes?: Readonly<Record<string, string>>) => Element;

function adder(xml: Document): Add {
  return (parent, namespace, name, attributes = {}) => {
    const element = xml.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes)) {
      element.setAttributeNS(key.includes(":") ? namespace : null, key, value);
    }
    return parent.appendChild(element);
  };
}

function part(add: Add, root: Element, name: string, type: string): Element {
  return add(add(root, PKG, "pkg:part", { "pkg:name": name, "pkg:contentType": type }), PKG, "pkg:xmlData");
}

function relationship(add: Add, data: Element, type: string, target: string): void {
  const list = add(data, RELATIONSHIPS, "Relationships");
  add(list, RELATIONSHIPS, "Relationship", { Id: "rId1", Type: type, Target: target });
}

function appendTable(
  add: Add,
  body: Element,
  rows: readonly (readonly string[])[],
  look: TableLook,
  language: ProofingLanguage,
): void {
  const table = add(body, W, "w:tbl");
  const properties = add(table, W, "w:tblPr");
  add(properties, W, "w:tblStyle", { "w:val": TABLE_STYLE.id });
  add(properties, W, "w:tblW", { "w:w": "5000", "w:type": "pct" });
  if (look.padding !== null) appendMargins(add, properties, look.padding);
  add(properties, W, "w:tblLook", tableStyleLook(look));
  const grid = add(table, W, "w:tblGrid");
  rows[0]?.forEach((_, column) => add(grid, W, "w:gridCol", { "w:w": twips(look.widths?.[column] ?? 0) }));
  rows.forEach((cells, index) => {
    const row = add(table, W, "w:tr");
    const properties = add(row, W, "w:trPr");
    add(properties, W, "w:cantSplit");
    if (index === 0) add(properties, W, "w:tblHeader");
    const isKept = look.hasHeaderColumn && index < rows.length - 1;
    cells.forEach((cell, column) => {
      const container = appendCell(add, row, look.widths?.[column] ?? 0);
      for (const line of cell.split("\n"))
        appendLine(add, paragraph(add, container, isKept), line, look.fontSize, language);
    });
  });
}

/** What the table style is used for: the header row, and the header column (ECMA-376 Part 1, 17.4.55 tblLook). */
function tableStyleLook({ hasHeaderColumn }: TableLook): Readonly<Record<string, string>> {
  const firstColumn = hasHeaderColumn ? { "w:val": "06A0", "w:firstColumn": "1" } : { "w:val": "0620" };
  return { ...firstColumn, "w:firstRow": "1", "w:noHBand": "1", "w:noVBand": "1" };
}

function appendMargins(add: Add, properties: Element, padding: number): void {
  const margins = add(properties, W, "w:tblCellMar");
  for (const side of ["left", "right"]) add(margins, W, `w:${side}`, { "w:w": twips(padding), "w:type": "dxa" });
}

function appendCell(add: Add, row: Element, width: number): Element {
  const cell = add(row, W, "w:tc");
  const size = width === 0 ? { "w:w": "0", "w:type": "auto" } : { "w:w": twips(width), "w:type": "dxa" };
  add(add(cell, W, "w:tcPr"), W, "w:tcW", size);
  return cell;
}

function paragraph(add: Add, cell: Element, isKept: boolean): Element {
  const made = add(cell, W, "w:p");
  if (isKept) add(add(made, W, "w:pPr"), W, "w:keepNext");
  return made;
}

function appendLine(
  add: Add,
  paragraph: Element,
  line: string,
  fontSize: number | null,
  language: ProofingLanguage,
): void {
  const run = add(paragraph, W, "w:r");
  const format = add(run, W, "w:rPr");
  // w:sz gives the font size in half points.
  if (fontSize !== null) add(format, W, "w:sz", { "w:val": String(fontSize * 2) });
  add(format, W, "w:lang", { "w:val": `${language}-NO` });
  const words = add(run, W, "w:t", {});
  words.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
  words.textContent = line;
}

/** Widths are given in twentieths of a point. */
function twips(points: number): string {
  return String(Math.round(points * 20));
}
