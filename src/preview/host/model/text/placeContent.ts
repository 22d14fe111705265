import { isWindows } from "../../HostSettings";
import { WordError } from "../../protocol/WordError";
import { closest, elements, isW, make } from "../../xml/wml";
import { keepParagraphAfter, neighbourAt, placeBeside, placeBlocks } from "./blocks";
import { clearBlocks, deleteBlock } from "./deleteContent";
import { textOf } from "./textPieces";
import type { DocumentModel } from "../DocumentModel";

function around(model: DocumentModel, nodes: readonly Node[], otherwise: Node): Range {
  const range = model.xml.createRange();
  range.setStartBefore(nodes[0] ?? otherwise);
  range.setEndAfter(nodes.at(-1) ?? otherwise);
  return range;
}

function isEmptyParagraph(element: Element | null): element is Element {
  return element !== null && isW(element, "p") && textOf(element, true) === "";
}

/** Puts the blocks of another document into a container. At its end, and in place of what it holds, an empty paragraph stays after them. */
export function placeInContainer(
  model: DocumentModel,
  blocks: readonly Element[],
  container: Element,
  where: "Replace" | "Start" | "End",
): Range {
  if (where === "Replace") clearBlocks(model, container);
  const last = neighbourAt(container, "End");
  if (where !== "Start" && isEmptyParagraph(last)) placeBeside(model, blocks, last, "Before");
  else placeBlocks(model, blocks, container, where === "Start" ? "Start" : "End");
  return around(model, blocks, container);
}

/** Puts the content of a single paragraph into another one. */
function mergeInto(model: DocumentModel, merged: Element, paragraph: Element, where: "Start" | "End"): Range {
  const nodes = elements(merged).filter((element) => !isW(element, "pPr"));
  const first = elements(paragraph).find((element) => !isW(element, "pPr")) ?? null;
  model.ranges.put(nodes, paragraph, where === "Start" ? first : null);
  return around(model, nodes, paragraph);
}

/**
 * What Word does to a table in a content control that other content is about to take the place of (#2606): on Windows an
 * empty paragraph more is left (#116, and #2655 and #1144 of files and HTML, which tell that it stands before the table).
 */
export function beforeTablesGo(model: DocumentModel, covered: readonly Element[]): void {
  const table = covered.find((block) => isW(block, "tbl") && closest(block, "sdt"));
  if (!table) return;
  const { faults, platform } = model.settings;
  if (faults.includes("tableReplaceFails"))
    throw new WordError("GeneralException", "A table in this document has become corrupted");
  if (isWindows(platform)) table.before(make(model.xml, "p"));
}

/** Puts the blocks of another document in, before, after or in place of some paragraphs and tables. */
export function placeAtBlocks(
  model: DocumentModel,
  blocks: readonly Element[],
  covered: readonly Element[],
  where: "Replace" | "Start" | "End",
): Range {
  const [first, last] = [covered[0] as Element, covered.at(-1) as Element];
  const edge = where === "Start" ? first : last;
  const [only] = blocks;
  if (where !== "Replace" && blocks.length === 1 && isW(only, "p") && isW(edge, "p")) {
    return mergeInto(model, only, edge, where);
  }
  if (where === "Replace") {
    model.ranges.put(blocks, first.parentNode as Node, first);
    for (const block of covered) deleteBlock(model, block);
    for (const block of blocks) if (isW(block, "tbl")) keepParagraphAfter(model, block);
  } else placeBeside(model, blocks, where === "End" ? last : first, where === "End" ? "After" : "Before");
  return around(model, blocks, first);
}
