import { all, attr, elements, isW, W } from "./wml";

/*
 * The strict form of Open XML (ISO/IEC 29500-1, as against the transitional one of its part 4): other namespaces, and sides
 * that are called start and end. Word opens it, and keeps to it when it saves. The host reads it as transitional, whose
 * readers take the values of both, and what it has changed it writes in the strict form again. Assumed: what only one of the
 * forms has, such as VML in inserted OOXML, goes into the file as it is.
 */

const STRICT = "http://purl.oclc.org/ooxml/";
const TRANSITIONAL = "http://schemas.openxmlformats.org/";
/** A comment, a stretch of characters that are no markup, or a tag. No attribute holds "<" (XML 1.0, 2.3). */
const MARKUP = /<!--[^]*?(?:-->|$)|<!\[CDATA\[[^]*?(?:\]\]>|$)|<(?:[^"'<>]|"[^"<]*"|'[^'<]*')*>/g;
/** An attribute that names a namespace or a kind of relationship, the area of Open XML, and what follows. */
const IN_STRICT = named(STRICT, "/");
const IN_TRANSITIONAL = named(TRANSITIONAL, "/2006/");
/** What is also spelt in another way. */
const SPELLINGS = [
  [/\bextendedProperties$/, "extended-properties"],
  [/\bcustomProperties$/, "custom-properties"],
  [/\bextended-properties$/, "extendedProperties"],
  [/\bcustom-properties$/, "customProperties"],
] as const;

function named(base: string, after: string): RegExp {
  const areas = "officeDocument|wordprocessingml|drawingml|spreadsheetml|presentationml|schemaLibrary";
  return new RegExp(`((?:xmlns(?::[\\w.-]+)?|Type|uri)\\s*=\\s*["'])${base}(${areas})${after}([\\w/-]*)(?=["'])`, "g");
}

/** An XML text in the transitional form; null where it is in that form already. */
export function toTransitional(text: string): string | null {
  if (!text.includes(STRICT)) return null;
  const renamed = rename(text, IN_STRICT, (area, rest) => `${TRANSITIONAL}${area}/2006/${rest}`);
  return renamed === text ? null : renamed;
}

/** An XML text in the strict form. */
export function toStrict(text: string): string {
  return rename(text, IN_TRANSITIONAL, (area, rest) => `${STRICT}${area}/${rest}`);
}

function rename(text: string, pattern: RegExp, uri: (area: string, rest: string) => string): string {
  return text.replace(MARKUP, (markup) => {
    if (markup.startsWith("<!")) return markup;
    return markup.replace(pattern, (_, attribute: string, area: string, rest: string) => {
      const [from, to] = SPELLINGS.find(([spelling]) => spelling.test(rest)) ?? ["", ""];
      return attribute + uri(area, rest.replace(from, to));
    });
  });
}

const SIDES: Readonly<Record<string, string>> = {
  left: "start",
  right: "end",
  leftChars: "startChars",
  rightChars: "endChars",
};

/** The bits of w:tblLook's value (17.4.56), which the strict form has as attributes alone. */
const LOOK = [
  ["firstRow", 0x20],
  ["lastRow", 0x40],
  ["firstColumn", 0x80],
  ["lastColumn", 0x100],
  ["noHBand", 0x200],
  ["noVBand", 0x400],
] as const;

/** A copy of a WordprocessingML part with the values of the strict form. */
export function withStrictValues(document: Document): Document {
  const copy = document.cloneNode(true) as Document;
  for (const name of ["jc", "lvlJc", "tab"]) for (const element of all(copy, name)) renameValue(element);
  for (const indent of all(copy, "ind")) for (const name of Object.keys(SIDES)) renameAttribute(indent, name);
  for (const name of ["tblBorders", "tcBorders", "tblCellMar", "tcMar"])
    for (const sides of all(copy, name)) for (const side of elements(sides)) renameElement(side);
  for (const look of all(copy, "tblLook")) spellOut(look);
  for (const mark of all(copy, "cnfStyle")) mark.removeAttributeNS(W, "val");
  return copy;
}

function renameValue(element: Element): void {
  const value = element.getAttributeNodeNS(W, "val");
  if (value) value.value = SIDES[value.value] ?? value.value;
}

function renameAttribute(element: Element, name: string): void {
  const attribute = element.getAttributeNodeNS(W, name);
  if (!attribute) return;
  element.removeAttributeNode(attribute);
  element.setAttributeNS(W, attribute.name.replace(name, SIDES[name] ?? name), attribute.value);
}

function renameElement(side: Element): void {
  const strict = SIDES[side.localName];
  if (strict === undefined || !isW(side, side.localName)) return;
  const renamed = side.ownerDocument.createElementNS(W, side.nodeName.replace(side.localName, strict));
  for (const attribute of [...side.attributes]) renamed.setAttributeNode(side.removeAttributeNode(attribute));
  side.replaceWith(renamed);
}

function spellOut(look: Element): void {
  const bits = parseInt(attr(look, "val") ?? "0", 16);
  const value = look.getAttributeNodeNS(W, "val");
  if (!value) return;
  for (const [name, bit] of LOOK)
    if (attr(look, name) === null)
      look.setAttributeNS(W, value.name.replace("val", name), (bits & bit) === 0 ? "0" : "1");
  look.removeAttributeNode(value);
}
