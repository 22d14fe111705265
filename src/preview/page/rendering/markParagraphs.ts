import JSZip from "jszip";

/** What Word's bullets look like: places of its symbol fonts, which a browser does not have. */
const BULLETS: Readonly<Record<string, string>> = {
  "\uF0B7": "•",
  "\uF0A7": "▪",
  "\uF0D8": "➢",
  "\uF0FC": "✓",
  "\uF0A8": "◊",
};

/** Gives the bullets of a numbering part as characters that every font has. */
export function plainBullets(numbering: Document): void {
  const namespace = numbering.documentElement.namespaceURI;
  for (const text of numbering.getElementsByTagNameNS(namespace, "lvlText")) {
    const plain = BULLETS[text.getAttributeNS(namespace, "val") ?? ""];
    if (plain === undefined) continue;
    text.setAttributeNS(namespace, "w:val", plain);
    for (const font of text.parentElement?.getElementsByTagNameNS(namespace, "rFonts") ?? []) font.remove();
  }
}

const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

/** Name of the bookmark that marks the paragraph of this number. */
export const markName = (index: number): string => `preview-paragraph-${index}`;

/** The number in the name of such a bookmark; undefined for other names. */
export const markedIndex = (name: string): number | undefined =>
  name.startsWith(markName(0).slice(0, -1)) ? Number(name.slice(markName(0).length - 1)) : undefined;

/** The paragraphs of a main part, in document order. */
export function paragraphsOf(documentXml: Document): Element[] {
  return [...documentXml.getElementsByTagNameNS(documentXml.documentElement.namespaceURI, "p")];
}

/**
 * A copy of a .docx to be rendered, with a bookmark in each paragraph of its main part. docx-preview renders a bookmark
 * as an element with its name, so every rendered paragraph can be traced back, whatever the renderer leaves out.
 *
 * @param documentXml its main part; the marks' numbers count `paragraphsOf` it
 */
export async function markParagraphs(docx: Uint8Array, documentXml: Document): Promise<Uint8Array> {
  const copy = documentXml.cloneNode(true) as Document;
  const namespace = copy.documentElement.namespaceURI;
  paragraphsOf(copy).forEach((paragraph, index) => {
    const mark = copy.createElementNS(namespace, "w:bookmarkStart");
    mark.setAttributeNS(namespace, "w:id", String(index));
    mark.setAttributeNS(namespace, "w:name", markName(index));
    const properties = [...paragraph.children].find((child) => child.localName === "pPr");
    if (properties) properties.after(mark);
    else paragraph.prepend(mark);
  });
  stateListLevels(copy);
  const zip = await JSZip.loadAsync(docx);
  const main = await mainPart(zip);
  zip.file(main, new XMLSerializer().serializeToString(copy));
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  await change(zip, `${folder}styles.xml`, stateListLevels);
  await change(zip, `${folder}numbering.xml`, plainBullets);
  return zip.generateAsync({ type: "uint8array", compression: "STORE" });
}

async function change(zip: JSZip, part: string, edit: (xml: Document) => void): Promise<void> {
  const text = await zip.file(part)?.async("string");
  const xml = new DOMParser().parseFromString(text ?? "<none/>", "application/xml");
  if (text === undefined || xml.querySelector("parsererror")) return;
  edit(xml);
  zip.file(part, new XMLSerializer().serializeToString(xml));
}

/** Path of the main part, ECMA-376 part 2, 9.3 and part 1, 11.3.10. */
async function mainPart(zip: JSZip): Promise<string> {
  const text = await zip.file("_rels/.rels")?.async("string");
  const relationships = new DOMParser().parseFromString(text ?? "<none/>", "application/xml");
  const main = [...relationships.querySelectorAll("Relationship")].find(
    (item) => item.getAttribute("Type") === RELATIONSHIP,
  );
  return (main?.getAttribute("Target") ?? "word/document.xml").replace(/^\//, "");
}

/**
 * Says the level of every list item that leaves it out, as styles do: it is the first then (ECMA-376 Part 1, 17.9.3), which
 * docx-preview does not know and shows no bullet.
 */
export function stateListLevels(xml: Document): void {
  const namespace = xml.documentElement.namespaceURI;
  for (const list of xml.getElementsByTagNameNS(namespace, "numPr")) {
    if (list.getElementsByTagNameNS(namespace, "ilvl").length > 0) continue;
    const level = xml.createElementNS(namespace, "w:ilvl");
    level.setAttributeNS(namespace, "w:val", "0");
    list.prepend(level);
  }
}
