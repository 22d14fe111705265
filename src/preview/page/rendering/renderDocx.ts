import { parseAsync, renderDocument } from "docx-preview";
import { frameContentControls } from "./frameContentControls";
import { markedIndex, markParagraphs, paragraphsOf } from "./markParagraphs";

/** A document as HTML that is not on the page yet. */
export interface Rendering {
  styles: string;
  /** Rules for embedded fonts, which work only in a style sheet of the page itself. */
  fonts: string;
  pages: Element;
  /** The WordprocessingML paragraph (`w:p`) that each rendered paragraph shows. */
  paragraphs: Map<Element, Element>;
}

const OPTIONS = {
  useBase64URL: true,
  renderChanges: true,
  ignoreLastRenderedPageBreak: true,
  // They are web pages, which would run in a frame of ours.
  renderAltChunks: false,
};

/**
 * Renders a .docx by docx-preview.
 *
 * @param documentXml the main part of it
 */
export async function renderDocx(docx: Uint8Array, documentXml: Document): Promise<Rendering> {
  const source = paragraphsOf(documentXml);
  const parsed: unknown = await parseAsync(await markParagraphs(docx, documentXml), OPTIONS);
  const nodes = await renderDocument(parsed, OPTIONS);
  const styles = nodes.filter((node) => node instanceof HTMLStyleElement).map((style) => style.textContent);
  const pages = nodes.find((node) => node instanceof HTMLDivElement);
  if (!pages) throw new Error("The document could not be rendered.");
  removeLinks(pages);
  const paragraphs = traceParagraphs(pages, source);
  frameContentControls(paragraphs);
  return {
    styles: styles.filter((style) => !isFont(style)).join("\n"),
    fonts: styles.filter(isFont).join("\n"),
    pages,
    paragraphs,
  };
}

const isFont = (style: string): boolean => style.startsWith("@font-face");

/**
 * Finds the marks, and takes them and the document's own bookmarks out: they show nothing, and a new one is no change to
 * see. A paragraph cut in two by a page break bears a mark in its first half only.
 */
function traceParagraphs(pages: Element, source: readonly Element[]): Map<Element, Element> {
  const found = new Map<Element, Element>();
  for (const mark of pages.querySelectorAll("span[id]:empty")) {
    const paragraph = source[markedIndex(mark.id) ?? -1];
    const rendered = mark.closest("p");
    if (paragraph && rendered) found.set(rendered, paragraph);
    mark.remove();
  }
  let last: Element | undefined;
  for (const rendered of pages.querySelectorAll("article p")) {
    if (!found.has(rendered) && last) found.set(rendered, last);
    last = found.get(rendered);
  }
  return found;
}

/** Takes the addresses out of links: one that is followed would leave the preview, and what was written in it. */
function removeLinks(pages: Element): void {
  for (const link of pages.querySelectorAll("a, area")) {
    link.removeAttribute("href");
    link.removeAttribute("xlink:href");
  }
}
