import { WordError } from "../protocol/WordError";
import { parseXml } from "../xml/parseXml";
import { all, child, elements, isTrue, WP } from "../xml/wml";
import { toBase64 } from "./package/archive";
import type { DocumentModel } from "./DocumentModel";
import { addRelationship, OFFICE_TYPE, relationshipsOf } from "./package/Relationships";
import { textWidth } from "./tables/tables";

const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture";
/** English metric units in a point (ECMA-376 part 1, 20.1.2.1). */
const EMU = 12_700;
const POINTS_PER_PIXEL = 0.75;
const PNG = "\u0089PNG\r\n\u001A\n";

/** In points. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of a PNG in points, at 96 pixels to the inch. The host takes no other kind of picture, though Word does. */
export function sizeOfPng(base64: string): Size {
  const header = decoded(base64.slice(0, 64));
  if (!header.startsWith(PNG) || header.length < 24)
    throw new WordError("InvalidArgument", "The picture is not a PNG in base64");
  const number = (at: number): number =>
    [0, 1, 2, 3].reduce((sum, step) => sum * 256 + header.charCodeAt(at + step), 0);
  return { width: number(16) * POINTS_PER_PIXEL, height: number(20) * POINTS_PER_PIXEL };
}

function decoded(base64: string): string {
  try {
    return atob(base64);
  } catch {
    return "";
  }
}

/** Word on the web shows a picture as large as its pixels say, whatever is set (#6056, #447). */
export function keepsNaturalSize(model: DocumentModel): boolean {
  return model.settings.platform === "web";
}

/** The pictures of a text that stand in line with it, in document order. */
export function inlinePictures(story: Element): Element[] {
  return all(story, "drawing").filter((drawing) => drawing.firstElementChild?.localName === "inline");
}

/** A picture in line with the text, as large as it is, or as wide as the text where that is less. Adds its media part. */
export function newPicture(model: DocumentModel, base64: string): Element {
  const natural = sizeOfPng(base64);
  const scale = keepsNaturalSize(model) ? 1 : Math.min(1, textWidth(model) / 20 / natural.width);
  const emu = (points: number): number => Math.round(points * scale * EMU);
  const [cx, cy] = [emu(natural.width), emu(natural.height)];
  const id = model.ids.drawing();
  const relationship = addRelationship(model.parts, model.part, `${OFFICE_TYPE}/image`, addMedia(model, base64));
  const drawing = parseXml(
    `<w:drawing xmlns:w="${model.body.namespaceURI ?? ""}" xmlns:wp="${WP}" xmlns:a="${A}" xmlns:pic="${PIC}" xmlns:r="${OFFICE_TYPE}">` +
      `<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>` +
      `<wp:docPr id="${id}" name="Picture ${id}"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
      `<a:graphic><a:graphicData uri="${PIC}"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name=""/><pic:cNvPicPr/></pic:nvPicPr>` +
      `<pic:blipFill><a:blip r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
      `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
      "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>",
  );
  return model.xml.importNode((drawing as Document).documentElement, true);
}

function addMedia(model: DocumentModel, base64: string): string {
  let number = 1;
  while (model.parts.has(`word/media/image${number}.png`)) number += 1;
  const part = `word/media/image${number}.png`;
  model.parts.putBinary(part, base64);
  model.parts.setContentType(part, "image/png");
  return part;
}

/** The element of a picture that holds its alternative text (20.4.2.5). */
export function pictureProperties(drawing: Element): Element {
  return drawing.getElementsByTagNameNS(WP, "docPr")[0] as Element;
}

export function pictureSize(drawing: Element): Size {
  const extent = drawing.getElementsByTagNameNS(WP, "extent")[0];
  const points = (name: string): number => Number(extent?.getAttribute(name)) / EMU;
  return { width: points("cx"), height: points("cy") };
}

export function setPictureSize(drawing: Element, { width, height }: Size): void {
  const extents = [
    ...drawing.getElementsByTagNameNS(WP, "extent"),
    ...[...drawing.getElementsByTagNameNS(A, "xfrm")].flatMap((xfrm) =>
      elements(xfrm).filter((element) => element.localName === "ext"),
    ),
  ];
  for (const extent of extents) {
    extent.setAttribute("cx", String(Math.round(width * EMU)));
    extent.setAttribute("cy", String(Math.round(height * EMU)));
  }
}

/** The element of a picture that says whether its proportion is locked (20.1.2.2.19). */
function pictureLocks(drawing: Element): Element | undefined {
  return drawing.getElementsByTagNameNS(A, "graphicFrameLocks")[0];
}

export function isProportionLocked(drawing: Element): boolean {
  return isTrue(pictureLocks(drawing)?.getAttribute("noChangeAspect") ?? null);
}

export function lockProportion(drawing: Element, isLocked: boolean): void {
  (pictureLocks(drawing) ?? addLocks(drawing)).setAttribute("noChangeAspect", isLocked ? "1" : "0");
}

function addLocks(drawing: Element): Element {
  const document = drawing.ownerDocument;
  const locks = document.createElementNS(A, "a:graphicFrameLocks");
  const properties = document.createElementNS(WP, "wp:cNvGraphicFramePr");
  properties.append(locks);
  pictureProperties(drawing).after(properties);
  return locks;
}

/** The picture's content in base64; "" where it was not read for the batch that is being run, or cannot be. */
export function pictureContent(model: DocumentModel, drawing: Element): string {
  const part = mediaOf(model, drawing);
  return model.parts.binary(part) ?? model.batch?.pictures.get(part) ?? "";
}

/** The contents of the pictures in line with the text, by their part's name: for a batch that asks for one. */
export async function readPictures(model: DocumentModel): Promise<ReadonlyMap<string, string>> {
  const contents = new Map<string, string>();
  const drawings = [model.body, ...model.stories.roots(model.body)].flatMap(inlinePictures);
  for (const part of new Set(drawings.map((drawing) => mediaOf(model, drawing)))) {
    const content = model.parts.binary(part) ?? (await model.parts.readBinary(part).then(toBase64, () => null));
    if (content !== null) contents.set(part, content);
  }
  return contents;
}

/** The name of the part that a picture's content stands in; "" where it stands outside of the package. */
function mediaOf(model: DocumentModel, drawing: Element): string {
  const blip = drawing.getElementsByTagNameNS(A, "blip")[0];
  const id = blip?.getAttributeNS(OFFICE_TYPE, "embed");
  const holder = model.parts.nameOf(drawing.ownerDocument) ?? model.part;
  const related = relationshipsOf(model.parts, holder).find((relationship) => relationship.id === id);
  return related?.external === false ? related.target : "";
}

/** The run that a picture stands in, where it holds nothing else; else the picture itself. */
export function carrierOf(drawing: Element): Element {
  const run = drawing.parentElement as Element;
  const isAlone = elements(run).every((element) => element === drawing || element === child(run, "rPr"));
  return isAlone ? run : drawing;
}
