import { isWindows } from "../../HostSettings";
import { closest, elements, isW, make } from "../../xml/wml";
import type { DocumentModel } from "../DocumentModel";

const BLOCKS = new Set(["p", "tbl", "sdt"]);

/** The block that an inline node belongs to. */
export function paragraphOf(node: Node): Element | null {
  return closest(node, "p");
}

function isBlock(element: Element): boolean {
  return BLOCKS.has(element.localName);
}

/** The paragraphs, tables and content controls that stand in a container itself. */
export function blocksIn(container: Element): Element[] {
  return elements(container).filter(isBlock);
}

/** What a paragraph's "Before" and "After" stand beside: at the edge of a content control the control (#3176; Windows, Mac). */
export function edgeAt(model: DocumentModel, paragraph: Element, where: "Before" | "After"): Element {
  const { platform } = model.settings;
  const content = paragraph.parentElement;
  const isPlayed = isWindows(platform) || platform === "mac";
  if (!isPlayed || !isW(content, "sdtContent")) return paragraph;
  return blocksIn(content).at(where === "Before" ? 0 : -1) === paragraph
    ? (content.parentElement ?? paragraph)
    : paragraph;
}

/** The last block of a container, in a content control at its end the control's last one: where "End" is (#866). */
function lastPlace(container: Element): Element | null {
  const last = blocksIn(container).at(-1) ?? null;
  if (!isW(last, "sdt")) return last;
  const content = elements(last).find((element) => isW(element, "sdtContent"));
  return (content && lastPlace(content)) ?? last;
}

/** Puts blocks at the start or end of a container; gives the neighbour that paragraphs take their properties from. */
export function neighbourAt(container: Element, where: "Start" | "End"): Element | null {
  return where === "End" ? lastPlace(container) : (blocksIn(container)[0] ?? null);
}

export function placeBlocks(
  model: DocumentModel,
  blocks: readonly Element[],
  container: Element,
  where: "Start" | "End",
): void {
  const neighbour = neighbourAt(container, where);
  if (neighbour) put(model, blocks, neighbour, where === "Start" ? "Before" : "After");
  else model.ranges.put(blocks, container, elements(container).find((element) => isW(element, "sectPr")) ?? null);
  for (const block of blocks) if (isW(block, "tbl")) keepParagraphAfter(model, block);
}

export function placeBeside(
  model: DocumentModel,
  blocks: readonly Element[],
  beside: Element,
  where: "Before" | "After",
): void {
  put(model, blocks, beside, where);
  for (const block of blocks) if (isW(block, "tbl")) keepParagraphAfter(model, block);
}

/** What is put after a paragraph that a bookmark ends with is not in the bookmark. */
function behind(block: Element): Node | null {
  let next = block.nextSibling;
  while (next !== null && next.nodeType === 1 && isW(next, "bookmarkEnd")) next = next.nextSibling;
  return next;
}

function put(model: DocumentModel, blocks: readonly Element[], beside: Element, where: "Before" | "After"): void {
  model.ranges.put(blocks, beside.parentNode as Node, where === "Before" ? beside : behind(beside));
}

/** Word keeps a paragraph after a table at the end of a body, cell or control, and between two tables. */
export function keepParagraphAfter(model: DocumentModel, table: Element): void {
  let next = table.nextElementSibling;
  while (next && !isBlock(next)) next = next.nextElementSibling;
  if (!next || isW(next, "tbl")) table.after(make(model.xml, "p"));
  const before = table.previousElementSibling;
  if (isW(before, "tbl")) before.after(make(model.xml, "p"));
}
