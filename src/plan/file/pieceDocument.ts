import type { Language } from "../../content/Language";
import type { DocumentPiece } from "../../document/Piece";
import { fixedParts, PAGES, type PageLook, W } from "./pieceDocumentParts";
import { numberOfRun, paragraphXml, tableXml } from "./pieceXml";
import { pictureXml, PICTURE_NAMESPACES } from "./pictureXml";

/**
 * The bytes of a .docx of its own that holds the pieces: headings, lists, tables and pictures as such, in Word's own styles.
 * "dense" has narrow margins and small letters: what is to stand on one page.
 */
export async function pieceDocument(
  pieces: readonly DocumentPiece[],
  title: string,
  language: Language,
  look: PageLook = "usual",
): Promise<Uint8Array> {
  const { default: Zip } = await import(/* webpackChunkName: "zip" */ "jszip");
  const zip = new Zip();
  const pictures = pieces.filter((piece) => piece.kind === "picture");
  const lists = pieces.filter((_, at) => numberOfRun(pieces, at) === 1).length;
  const parts = fixedParts({ title, language, look, lists, pictures: pictures.length });
  for (const [name, xml] of Object.entries(parts)) zip.file(name, xml);
  pictures.forEach(({ base64 }, index) => {
    zip.file(`word/media/picture${index + 1}.png`, base64, { base64: true });
  });
  zip.file("word/document.xml", documentXml(pieces, look));
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

function documentXml(pieces: readonly DocumentPiece[], look: PageLook): string {
  const { margin } = PAGES[look];
  const page = `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>`;
  // A document ends in a paragraph, not in a table.
  const end = pieces.at(-1)?.kind === "table" ? paragraphXml("") : "";
  const body = pieces.map((piece, at) => pieceXml(piece, at, pieces, look)).join("") + end;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="${W}" ${PICTURE_NAMESPACES}><w:body>${body}${page}</w:body></w:document>`;
}

function pieceXml(piece: DocumentPiece, at: number, pieces: readonly DocumentPiece[], look: PageLook): string {
  switch (piece.kind) {
    case "heading":
      return paragraphXml(piece.text, `<w:pStyle w:val="Heading${piece.level - 1}"/>`);
    case "paragraph":
      return paragraphXml(piece.text);
    case "bullet":
      return paragraphXml(piece.text, listXml("ListBullet", 1));
    case "number":
      return paragraphXml(piece.text, listXml("ListNumber", 1 + listOf(pieces, at)));
    case "caption":
      return paragraphXml(withoutKind(piece.text), `<w:pStyle w:val="Caption"/>${keepsNext(pieces[at + 1])}`);
    case "table":
      return tableXml(piece, PAGES[look].width, captionOf(pieces[at - 1]));
    case "picture":
      return pictureXml(piece, pieces.slice(0, at + 1).filter(({ kind }) => kind === "picture").length);
  }
}

function listXml(style: string, list: number): string {
  return `<w:pStyle w:val="${style}"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`;
}

/** Which list of numbered points a point is in, 1 the first. */
function listOf(pieces: readonly DocumentPiece[], at: number): number {
  return pieces.filter((_, index) => index <= at && numberOfRun(pieces, index) === 1).length;
}

/** The caption of a figure stands below it. */
function keepsNext(next: DocumentPiece | undefined): string {
  return next?.kind === "table" ? "<w:keepNext/>" : "";
}

function captionOf(piece: DocumentPiece | undefined): string {
  return piece?.kind === "caption" ? withoutKind(piece.text) : "";
}

/** "Handlingsplan" of "Tabell: Handlingsplan". */
function withoutKind(caption: string): string {
  return caption.replace(/^\p{L}+: /u, "");
}
