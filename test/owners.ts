import { BLOCK_TAGS } from "../src/actions/blockTags";
import { blockBookmark, numberlessTags } from "../src/document/block/blockBookmark";
import type { WordHost } from "../src/preview/host/WordHost";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** Has new blocks held by content controls, in tests of what only those can come to. The tests of the actions run with both. */
export function useControls(): void {
  window.history.replaceState(null, "", "?owner=control");
}

/** Has new blocks held by bookmarks. */
export function useBookmarks(): void {
  window.history.replaceState(null, "", "?owner=bookmark");
}

/** Has new blocks held by what Word is to hold them by when the address of the pane does not say. */
export function useDefaultOwner(): void {
  window.history.replaceState(null, "", "?");
}

/** The paragraphs that our bookmarks hold, with the tags of the blocks. Of two bookmarks the later one holds. */
export function markedParagraphs(xml: Document): ReadonlyMap<Element, string> {
  const marked = new Map<Element, string>();
  const ends = all(xml, "bookmarkEnd");
  for (const start of all(xml, "bookmarkStart")) {
    const name = start.getAttributeNS(W, "name") ?? "";
    const tag = BLOCK_TAGS.find((each) => blockBookmark(each) === name) ?? numberlessTags([name])[0];
    const end = ends.find((each) => each.getAttributeNS(W, "id") === start.getAttributeNS(W, "id"));
    if (tag === undefined || end === undefined) continue;
    const within = xml.createRange();
    within.setStartBefore(start);
    within.setEndAfter(end);
    for (const paragraph of all(xml, "p")) if (within.intersectsNode(paragraph)) marked.set(paragraph, tag);
  }
  return marked;
}

/** The paragraphs and tables that our blocks are made of, in order; of one block where its tag is given. */
export function blockElements(xml: Document, tag?: string): readonly Element[] {
  const marked = markedParagraphs(xml);
  return [...all(xml, "p"), ...all(xml, "tbl")]
    .filter((each) => {
      const owner = ownerOf(each, marked);
      return owner !== undefined && (tag === undefined || owner === tag);
    })
    .sort((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}

/** The block that a paragraph or a table is a line of. */
function ownerOf(element: Element, marked: ReadonlyMap<Element, string>): string | undefined {
  if (element.parentElement?.closest("tbl, w\\:tbl")) return undefined;
  const tag = element.parentElement?.closest("sdt, w\\:sdt")?.getElementsByTagNameNS(W, "tag")[0];
  const held = tag?.getAttributeNS(W, "val") ?? "";
  if (held.startsWith("kplan:")) return held;
  return marked.get(element.localName === "tbl" ? element.getElementsByTagNameNS(W, "p")[0]! : element);
}

/** What other programs do when they save: the content stays, what holds it goes. */
export function dropOwners(host: WordHost): void {
  for (const control of all(host.documentXml, "sdt")) {
    control.replaceWith(...(control.getElementsByTagNameNS(W, "sdtContent")[0]?.childNodes ?? []));
  }
  for (const start of all(host.documentXml, "bookmarkStart")) {
    if (!BLOCK_TAGS.some((tag) => blockBookmark(tag) === start.getAttributeNS(W, "name"))) continue;
    const id = start.getAttributeNS(W, "id");
    for (const end of all(host.documentXml, "bookmarkEnd")) if (end.getAttributeNS(W, "id") === id) end.remove();
    start.remove();
  }
}

/** The last paragraph of a block, as the person in front of Word comes to it. */
export function closingOf(context: Word.RequestContext, tag: string): Word.Paragraph {
  const isControl = new URLSearchParams(window.location.search).get("owner") === "control";
  const block = isControl
    ? context.document.contentControls.getByTag(tag).getFirst()
    : context.document.getBookmarkRange(blockBookmark(tag));
  return block.paragraphs.getLast();
}

function all(xml: Document, name: string): Element[] {
  return [...xml.getElementsByTagNameNS(W, name)];
}
