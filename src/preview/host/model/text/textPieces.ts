import { attr, child, isW, W } from "../../xml/wml";

/** A stretch of a paragraph's text, and the node that holds it. */
export interface TextPiece {
  readonly text: string;
  readonly node: Element;
}

const TEXT = new Set(["t", "delText"]);
const MARKS: Readonly<Record<string, string>> = {
  tab: "\t",
  ptab: "\t",
  cr: "\v",
  noBreakHyphen: "\u001E",
  softHyphen: "\u001F",
};
const PICTURE = "\u0001";
/**
 * The signs by which Word's object model counts what is no text: pictures in line with it, notes, and comments. Known from
 * Word's own object model; that a paragraph's text has them in Word's JavaScript API, and on all platforms, is a guess.
 */
const SIGNS: Readonly<Record<string, string>> = {
  ...MARKS,
  drawing: PICTURE,
  pict: PICTURE,
  object: PICTURE,
  footnoteReference: "\u0002",
  endnoteReference: "\u0002",
  commentReference: "\u0005",
};
/** What stands in a paragraph but is no text of it: properties, field codes, drawings with their text boxes. */
const SKIPPED = new Set([
  "pPr",
  "rPr",
  "sdtPr",
  "sdtEndPr",
  "instrText",
  "delInstrText",
  "drawing",
  "pict",
  "object",
  "tblPr",
  "fldData",
  "rt",
]);

function breakText(element: Element): string {
  const type = attr(element, "type");
  if (type === "page") return "\f";
  return type === "column" ? "\u000E" : "\v";
}

/**
 * The text of an inline element's subtree, piece by piece, as Word's object model counts it: a tab, a line break
 * (U+000B), a page break (U+000C) and a non-breaking hyphen (U+001E) are one character each; deleted text is left out
 * unless it is asked for.
 */
export function textPieces(inline: Node, withDeleted: boolean): TextPiece[] {
  return pieces(inline, withDeleted, MARKS, []);
}

function pieces(
  inline: Node,
  withDeleted: boolean,
  marks: Readonly<Record<string, string>>,
  into: TextPiece[],
): TextPiece[] {
  for (let node = inline.firstChild; node; node = node.nextSibling) {
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (element.namespaceURI !== W) continue;
    const name = element.localName;
    if (marks[name] === PICTURE && isInline(element)) into.push({ text: PICTURE, node: element });
    if (SKIPPED.has(name)) continue;
    if ((name === "del" || name === "moveFrom") && !withDeleted) continue;
    if (TEXT.has(name)) into.push({ text: element.textContent, node: element });
    else if (name === "br") into.push({ text: breakText(element), node: element });
    else if (marks[name] !== undefined) into.push({ text: marks[name], node: element });
    else if (name !== "p") pieces(element, withDeleted, marks, into);
  }
  return into;
}

/** Whether a drawing stands in line with the text. One that floats has no sign. */
function isInline(element: Element): boolean {
  if (element.localName === "drawing") return element.firstElementChild?.localName === "inline";
  return ![...element.children].some((shape) => /position:\s*absolute/.test(shape.getAttribute("style") ?? ""));
}

export function textOf(inline: Node, withDeleted: boolean): string {
  return join(textPieces(inline, withDeleted));
}

/** The same with the signs of pictures, notes and comments, and of the section break that the paragraph ends in. */
export function textWithSigns(paragraph: Element, withDeleted: boolean): string {
  const text = join(pieces(paragraph, withDeleted, SIGNS, []));
  return child(child(paragraph, "pPr"), "sectPr") ? `${text}\f` : text;
}

function join(pieces: readonly TextPiece[]): string {
  let text = "";
  for (const piece of pieces) text += piece.text;
  return text;
}

/** The paragraphs below a node in document order, those in tables and content controls too, those in text boxes not. */
export function paragraphsIn(container: Node, into: Element[] = []): Element[] {
  for (let node = container.firstChild; node; node = node.nextSibling) {
    if (isW(node, "p")) into.push(node);
    else if (node.nodeType === 1 && (node as Element).localName !== "sectPr") paragraphsIn(node, into);
  }
  return into;
}
