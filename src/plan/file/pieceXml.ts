import type { DocumentPiece, TablePiece } from "../../document/Piece";
import { cleanText } from "../answers/cleanText";

/** The number of a numbered point among those that follow each other, 1 the first; 0 for any other piece. */
export function numberOfRun(pieces: readonly DocumentPiece[], at: number): number {
  if (pieces[at]?.kind !== "number") return 0;
  return at - pieces.findLastIndex(({ kind }, index) => index < at && kind !== "number");
}

/** A paragraph; `properties` is the XML of what its `w:pPr` holds. */
export function paragraphXml(text: string, properties = ""): string {
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runXml(text)}</w:p>`;
}

/** A table with a header row that is repeated on each page. `title` is what screen readers call it. */
export function tableXml({ rows, widths = [], hasHeaderColumn }: TablePiece, room: number, title: string): string {
  const columns = rows[0]?.length ?? 0;
  const sum = widths.reduce((total, width) => total + width, 0);
  const width = (index: number): number => Math.round((room * (widths[index] ?? 1)) / (sum === 0 ? columns : sum));
  const grid = Array.from({ length: columns }, (_, index) => `<w:gridCol w:w="${width(index)}"/>`).join("");
  const numbers = Array.from({ length: columns }, (_, index) => index > 0 && holdsNumbers(rows, index));
  const xml = rows.map((cells, row) => {
    const properties = `<w:trPr><w:cantSplit/>${row === 0 ? "<w:tblHeader/>" : ""}</w:trPr>`;
    const all = cells.map((text, index) => {
      const isHeader = row === 0 || (index === 0 && hasHeaderColumn === true);
      const content = cellXml(text, isHeader, numbers[index] === true);
      return `<w:tc><w:tcPr><w:tcW w:w="${width(index)}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
    });
    return `<w:tr>${properties}${all.join("")}</w:tr>`;
  });
  const first = hasHeaderColumn === true ? 1 : 0;
  const look = `<w:tblLook w:val="${first === 1 ? "00A0" : "0020"}" w:firstRow="1" w:lastRow="0" w:firstColumn="${first}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`;
  const caption = title === "" ? "" : `<w:tblCaption w:val="${escapedAttribute(title)}"/>`;
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${room}" w:type="dxa"/>${look}${caption}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${xml.join("")}</w:tbl>`;
}

/** Whether a column has nothing but numbers below its header. */
function holdsNumbers(rows: readonly (readonly string[])[], index: number): boolean {
  const texts = rows.slice(1).map((row) => row[index] ?? "");
  return texts.some((text) => text !== "") && texts.every((text) => /^[-−]?[\d\u00A0,]*$/u.test(text));
}

function cellXml(text: string, isHeader: boolean, isNumber: boolean): string {
  const side = `<w:pPr><w:spacing w:after="20"/>${isNumber ? `<w:jc w:val="right"/>` : ""}</w:pPr>`;
  return `<w:p>${side}${runXml(text, isHeader ? "<w:rPr><w:b/></w:rPr>" : "")}</w:p>`;
}

function runXml(text: string, properties = ""): string {
  if (text === "") return "";
  const lines = text.split("\n").map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  return `<w:r>${properties}${lines.join("<w:br/>")}</w:r>`;
}

/** A text as XML. */
export function escaped(text: string): string {
  return cleanText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A text as the value of an attribute in double quotes. */
export function escapedAttribute(text: string): string {
  return escaped(text).replaceAll('"', "&quot;").replaceAll("\n", " ");
}
