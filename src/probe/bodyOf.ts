import { BOTTOM, TOP } from "./Frame";
import { PKG, W } from "./flatOpc";

const STYLE_USES = ["pStyle", "rStyle", "tblStyle"];

/**
 * The blocks of a flat OPC package of Word's, without the paragraphs that frame a probe's piece. Styles are given by their
 * names in the file, which are the same in every language, in place of their ids. Of a section only its kind is kept.
 */
export function bodyOf(ooxml: string): string {
  const xml = new DOMParser().parseFromString(ooxml, "application/xml");
  const body = partOf(xml, "/word/document.xml")?.getElementsByTagNameNS(W, "body")[0];
  if (!body) throw new Error("Word gave no body");
  for (const block of [...body.children]) if (isFrame(block) || block.localName === "sectPr") block.remove();
  for (const section of [...body.getElementsByTagNameNS(W, "sectPr")]) reduceSection(section);
  nameStyles(body, partOf(xml, "/word/styles.xml"));
  return new XMLSerializer().serializeToString(body);
}

function partOf(xml: Document, name: string): Element | undefined {
  return [...xml.getElementsByTagNameNS(PKG, "part")].find((part) => part.getAttributeNS(PKG, "name") === name);
}

function isFrame(block: Element): boolean {
  const text = [...block.getElementsByTagNameNS(W, "t")].map((piece) => piece.textContent).join("");
  return block.localName === "p" && (text === TOP || text === BOTTOM);
}

function reduceSection(section: Element): void {
  for (const property of [...section.children]) if (property.localName !== "type") property.remove();
}

function nameStyles(body: Element, styles: Element | undefined): void {
  const names = new Map(
    [...(styles?.getElementsByTagNameNS(W, "style") ?? [])].map((style) => [
      style.getAttributeNS(W, "styleId"),
      style.getElementsByTagNameNS(W, "name")[0]?.getAttributeNS(W, "val"),
    ]),
  );
  for (const use of STYLE_USES.flatMap((name) => [...body.getElementsByTagNameNS(W, name)])) {
    const name = names.get(use.getAttributeNS(W, "val"));
    if (name) use.setAttributeNS(W, "w:val", name);
  }
}
