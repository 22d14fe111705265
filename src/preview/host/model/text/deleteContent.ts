import { all, attr, closest, elements, isW, make } from "../../xml/wml";
import { blocksIn } from "./blocks";
import { coveredBlocks } from "./coveredBlocks";
import { runsBetween } from "./inline";
import { checkDeletable, checkEditable } from "../controls/locks";
import { paragraphsIn, textPieces } from "./textPieces";
import { removeRuns, trackMark } from "../tracking";
import type { DocumentModel } from "../DocumentModel";

/** Pairs that mark a stretch and may begin or end outside of what is deleted. */
const PAIRS = [
  ["bookmarkStart", "bookmarkEnd"],
  ["commentRangeStart", "commentRangeEnd"],
  ["permStart", "permEnd"],
] as const;

/** Takes an element out; a bookmark that reaches beyond it stays, with the rest of what it marks. */
export function removeElement(element: Element): void {
  for (const [start, end] of PAIRS) {
    const [starts, ends] = [all(element, start), all(element, end)];
    const endIds = new Set(ends.map((mark) => attr(mark, "id")));
    const startIds = new Set(starts.map((mark) => attr(mark, "id")));
    for (const mark of starts) if (!endIds.has(attr(mark, "id"))) element.before(mark);
    for (const mark of ends) if (!startIds.has(attr(mark, "id"))) element.before(mark);
  }
  element.remove();
}

/** Whether a paragraph may go altogether: a body, a cell and a content control keep one, also after a table at their end. */
function isNeeded(paragraph: Element): boolean {
  const siblings = blocksIn(paragraph.parentElement as Element);
  if (siblings.length === 1) return true;
  if (siblings.at(-1) !== paragraph) return false;
  const before = siblings.at(-2);
  return isW(before, "tbl") || (isW(paragraph.parentElement, "body") && !isW(before, "p"));
}

/** Deletes the text between two offsets of a paragraph. */
export function deleteText(model: DocumentModel, paragraph: Element, from: number, to: number): void {
  if (to <= from) return;
  deleteRuns(model, runsBetween(model, paragraph, from, to));
}

/** Deletes runs, none where one of them is locked. */
export function deleteRuns(model: DocumentModel, runs: readonly Element[]): void {
  for (const run of runs) checkEditable(run);
  removeRuns(model, runs);
}

export function emptyParagraph(model: DocumentModel, paragraph: Element): void {
  checkDeletable(paragraph);
  if (model.isTracking) {
    deleteText(model, paragraph, 0, lengthOf(model, paragraph));
    return;
  }
  for (const element of elements(paragraph)) if (!isW(element, "pPr")) removeElement(element);
}

export function lengthOf(model: DocumentModel, paragraph: Element): number {
  return textPieces(paragraph, model.readsDeleted).reduce((sum, piece) => sum + piece.text.length, 0);
}

/** Deletes a paragraph; the last one of a body, cell or content control is emptied instead. */
export function deleteParagraph(model: DocumentModel, paragraph: Element): void {
  checkDeletable(paragraph);
  if (model.isTracking) {
    emptyParagraph(model, paragraph);
    if (!isNeeded(paragraph)) trackMark(model, paragraph, "del");
  } else if (isNeeded(paragraph)) emptyParagraph(model, paragraph);
  else removeElement(paragraph);
}

/** Deletes all that a container of blocks holds; one empty paragraph is left. */
export function clearBlocks(model: DocumentModel, container: Element): void {
  checkDeletable(...elements(container));
  if (model.isTracking) {
    for (const paragraph of paragraphsIn(container)) deleteParagraph(model, paragraph);
    return;
  }
  const kept =
    paragraphsIn(container).find((paragraph) => paragraph.parentElement === container) ?? make(model.xml, "p");
  for (const element of elements(container)) {
    if (element !== kept && element.localName !== "sectPr" && element.localName !== "tcPr") removeElement(element);
  }
  if (!kept.parentElement)
    container.insertBefore(kept, elements(container).find((element) => isW(element, "sectPr")) ?? null);
  emptyParagraph(model, kept);
}

/** Deletes what a stretch of the document covers: whole tables and paragraphs, and parts of paragraphs. */
export function deleteStretch(model: DocumentModel, start: number, end: number): void {
  const { positions } = model;
  const whole: Element[] = [];
  const parts: [Element, number, number][] = [];
  for (const block of coveredBlocks(model, start, end)) {
    const [from, to] = [positions.start(block), positions.end(block)];
    if (start <= from && end >= to) whole.push(block);
    else parts.push([block, Math.max(0, start - from), Math.min(to - 1, end) - from]);
  }
  checkDeletable(...whole, ...coveredControls(model, whole, end));
  for (const block of whole) checkEditable(block);
  for (const [paragraph, from, to] of parts) deleteText(model, paragraph, from, to);
  for (const block of whole) deleteBlock(model, block);
}

/** The content controls that begin with one of the blocks and end before a position. */
function coveredControls(model: DocumentModel, blocks: readonly Element[], end: number): Element[] {
  const controls = new Set(blocks.map((block) => closest(block, "sdt")));
  return [...controls].filter((control) => control !== null && model.positions.end(control) <= end) as Element[];
}

/** Deletes a paragraph or a table. */
export function deleteBlock(model: DocumentModel, block: Element): void {
  if (isW(block, "p")) deleteParagraph(model, block);
  else removeElement(block);
}
