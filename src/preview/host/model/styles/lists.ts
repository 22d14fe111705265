import { WordError } from "../../protocol/WordError";
import { attr, child, children, make } from "../../xml/wml";
import type { DocumentModel } from "../DocumentModel";
import { listOf } from "./formatting";

/** What Word.ListBullet names, as the character and font of a level. */
const BULLETS: Readonly<Record<string, readonly [text: string, font: string]>> = {
  Solid: ["\uF0B7", "Symbol"],
  Hollow: ["o", "Courier New"],
  Square: ["\uF0A7", "Wingdings"],
  Diamonds: ["\uF076", "Wingdings"],
  Arrow: ["\uF0D8", "Wingdings"],
  Checkmark: ["\uF0FC", "Wingdings"],
};

const NUMBERINGS: Readonly<Record<string, string>> = {
  Arabic: "decimal",
  UpperRoman: "upperRoman",
  LowerRoman: "lowerRoman",
  UpperLetter: "upperLetter",
  LowerLetter: "lowerLetter",
};

/** The definition of a list's level (17.9.6). */
function levelOf(model: DocumentModel, numId: string, level: number): Element {
  const { root } = model.numbering;
  const num = root && children(root, "num").find((candidate) => attr(candidate, "numId") === numId);
  const id = attr(num && child(num, "abstractNumId"), "val");
  const abstract = root && children(root, "abstractNum").find((candidate) => attr(candidate, "abstractNumId") === id);
  const found = abstract && children(abstract, "lvl").find((candidate) => attr(candidate, "ilvl") === String(level));
  if (!found) throw new WordError("InvalidArgument", `The list has no level ${level}`);
  return found;
}

function setLevel(
  model: DocumentModel,
  numId: string,
  level: number,
  format: string,
  text: string,
  font: string | null,
): void {
  const found = levelOf(model, numId, level);
  const document = found.ownerDocument;
  child(found, "numFmt")?.replaceWith(make(document, "numFmt", { val: format }));
  child(found, "lvlText")?.replaceWith(make(document, "lvlText", { val: text }));
  child(found, "rPr")?.remove();
  if (font !== null)
    found.append(make(document, "rPr", {}, make(document, "rFonts", { ascii: font, hAnsi: font, hint: "default" })));
  model.numbering.changed();
}

export function setLevelBullet(model: DocumentModel, numId: string, level: number, bullet: string): void {
  const known = BULLETS[bullet];
  if (!known) throw new WordError("InvalidArgument", `listBullet ${bullet}`);
  setLevel(model, numId, level, "bullet", ...known);
}

export function setLevelNumbering(model: DocumentModel, numId: string, level: number, numbering: string): void {
  const format = NUMBERINGS[numbering];
  if (format === undefined) throw new WordError("InvalidArgument", `listNumbering ${numbering}`);
  setLevel(model, numId, level, format, `%${level + 1}.`, null);
}

/** The paragraphs of a list, in document order. */
export function paragraphsOfList(model: DocumentModel, numId: string): Element[] {
  return model.paragraphs.filter((paragraph) => listOf(model, paragraph)?.numId === numId);
}

export function listExists(model: DocumentModel, numId: string): boolean {
  const { root } = model.numbering;
  return root !== null && children(root, "num").some((num) => attr(num, "numId") === numId);
}
