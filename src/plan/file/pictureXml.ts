import type { PicturePiece } from "../../document/Piece";
import { escapedAttribute } from "./pieceXml";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";

/** The namespaces of pictures, as a document's root declares them. */
export const PICTURE_NAMESPACES = [
  `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`,
  `xmlns:wp="${DRAWING}/wordprocessingDrawing"`,
  `xmlns:a="${DRAWING}/main"`,
  `xmlns:pic="${DRAWING}/picture"`,
].join(" ");

/** In English Metric Units. */
const POINT = 12_700;

/** The id of the relationship of a picture, 1 the first. */
export function pictureId(number: number): string {
  return `rIdPicture${number}`;
}

/** A picture in a paragraph of its own, with its alternative text. `number` is 1 for the first of the document. */
export function pictureXml({ altText, width, height }: PicturePiece, number: number): string {
  const size = `cx="${Math.round(width * POINT)}" cy="${Math.round(height * POINT)}"`;
  const name = `id="${number}" name="Figur ${number}" descr="${escapedAttribute(altText)}"`;
  const fill = `<pic:blipFill><a:blip r:embed="${pictureId(number)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`;
  const shape = `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`;
  const picture = `<pic:pic><pic:nvPicPr><pic:cNvPr ${name}/><pic:cNvPicPr/></pic:nvPicPr>${fill}${shape}</pic:pic>`;
  const graphic = `<a:graphic><a:graphicData uri="${DRAWING}/picture">${picture}</a:graphicData></a:graphic>`;
  const inline = `<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr ${name}/>${graphic}</wp:inline>`;
  return `<w:p><w:pPr><w:keepNext/></w:pPr><w:r><w:drawing>${inline}</w:drawing></w:r></w:p>`;
}
