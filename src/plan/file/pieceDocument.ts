import type { Language } from "../../content/Language";
import type { Piece, TablePiece } from "../../document/Piece";
import { cleanText } from "../answers/cleanText";
import { fixedParts, NUMBERING, W } from "./pieceDocumentParts";

/** Between the margins of an A4 page, in twentieths of a point. */
const TEXT_WIDTH = 9026;

/** The bytes of a .docx of its own that holds the pieces: headings, lists and a table as such, in Word's own styles. */
export async function pieceDocument(pieces: readonly Piece[], title: string, language: Language): Promise<Uint8Array> {
  const { default: Zip } = await import(/* webpackChunkName: "zip" */ "jszip");
  const zip = new Zip();
  for (const [name, xml] of Object.entries(fixedParts(escaped(title), language))) zip.file(name, xml);
  zip.file("word/document.xml", documentXml(pieces));
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

function documentXml(pieces: readonly Piece[]): string {
  const page = `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>`;
  // A document ends in a paragraph, not in a table.
  const body = pieces.map(pieceXml).join("") + (pieces.at(-1)?.kind === "table" ? paragraphXml("") : "");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="${W}"><w:body>${body}${page}</w:body></w:document>`;
}

function pieceXml(piece: Piece): string {
  switch (piece.kind) {
    case "heading":
      return paragraphXml(piece.text, `<w:pStyle w:val="Heading${piece.level - 1}"/>`);
    case "paragraph":
      return paragraphXml(piece.text);
    case "bullet":
      return paragraphXml(
        piece.text,
        `<w:pStyle w:val="ListBullet"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${NUMBERING}"/></w:numPr>`,
      );
    case "caption":
      return paragraphXml(piece.text.replace(/^\p{L}+: /u, ""), `<w:pStyle w:val="Caption"/><w:keepNext/>`);
    case "table":
      return tableXml(piece);
    case "picture":
      return "";
  }
}

function tableXml({ rows, widths = [] }: TablePiece): string {
  const columns = rows[0]?.length ?? 0;
  const sum = widths.reduce((total, width) => total + width, 0);
  const width = (index: number): number =>
    Math.round((TEXT_WIDTH * (widths[index] ?? 1)) / (sum === 0 ? columns : sum));
  const grid = Array.from({ length: columns }, (_, index) => `<w:gridCol w:w="${width(index)}"/>`).join("");
  const xml = rows.map((cells, row) => {
    const properties = `<w:trPr><w:cantSplit/>${row === 0 ? "<w:tblHeader/>" : ""}</w:trPr>`;
    const all = cells.map(
      (text, index) =>
        `<w:tc><w:tcPr><w:tcW w:w="${width(index)}" w:type="dxa"/></w:tcPr>${cellXml(text, row === 0)}</w:tc>`,
    );
    return `<w:tr>${properties}${all.join("")}</w:tr>`;
  });
  const look = `<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`;
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/>${look}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${xml.join("")}</w:tbl>`;
}

function cellXml(text: string, isHeader: boolean): string {
  return `<w:p>${runXml(text, isHeader ? "<w:rPr><w:b/></w:rPr>" : "")}</w:p>`;
}

function paragraphXml(text: string, properties = ""): string {
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runXml(text)}</w:p>`;
}

function runXml(text: string, properties = ""): string {
  if (text === "") return "";
  const lines = text.split("\n").map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  return `<w:r>${properties}${lines.join("<w:br/>")}</w:r>`;
}

function escaped(text: string): string {
  return cleanText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
