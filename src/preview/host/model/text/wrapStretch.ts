import { WordError } from "../../protocol/WordError";
import { all, closest, isW, make } from "../../xml/wml";
import { wrap } from "../controls/contentControls";
import { inlinePoint, runsBetween, runsOf, type InlinePoint } from "./inline";
import { textPieces } from "./textPieces";
import type { DocumentModel } from "../DocumentModel";

/** Siblings from one to another, those two too; null where they are no siblings. */
function siblings(first: Element, last: Element): Node[] | null {
  const found: Node[] = [];
  for (let node: Node | null = first; node; node = node.nextSibling) {
    found.push(node);
    if (node === last) return found;
  }
  return null;
}

/** The blocks of one container that cover both paragraphs. */
function blocksAround(first: Element, last: Element): Node[] | null {
  for (let from: Element | null = first; from && !isW(from, "body"); from = from.parentElement) {
    for (let to: Element | null = last; to && !isW(to, "body"); to = to.parentElement) {
      const found = from.parentElement === to.parentElement ? siblings(from, to) : null;
      if (found) return found.every((node) => !isW(node, "tr") && !isW(node, "tc")) ? found : null;
    }
  }
  return null;
}

/** The outermost link or control that a run begins or ends; the run itself where it stands in the middle of one. */
function outermost(run: Element, paragraph: Element, side: "previous" | "next"): Element {
  let found = run;
  for (let at = run; at.parentElement && at.parentElement !== paragraph; at = at.parentElement) {
    const beside = side === "next" ? at.nextElementSibling : at.previousElementSibling;
    if (beside && !isW(beside, "sdtPr")) return found;
    found = at.parentElement;
  }
  return found;
}

function wrapRuns(model: DocumentModel, paragraph: Element, runs: readonly Element[]): Element {
  const [first, last] = [runs[0] as Element, runs.at(-1) as Element];
  const ends = [outermost(first, paragraph, "previous"), outermost(last, paragraph, "next")] as const;
  const nodes = siblings(first, last) ?? siblings(...ends);
  if (!nodes) throw new WordError("GeneralException", "A content control cannot cross a link or a change");
  return wrap(model, nodes);
}

/** A control in which there is no text yet. */
function wrapNothing(model: DocumentModel, point: InlinePoint): Element {
  const run = make(model.xml, "r");
  model.ranges.put([run], point.parent, point.before);
  return wrap(model, [run]);
}

/** Word on the web cannot put a control around a part of a cell's text (#3367). */
function refuseInCell(model: DocumentModel, paragraph: Element): void {
  if (model.settings.platform === "web" && closest(paragraph, "tc"))
    throw new WordError("GeneralException", "A content control on part of a cell (#3367)");
}

/** Puts a content control around a range that is a part of one paragraph's text; null where it is not. */
export function wrapPart(model: DocumentModel, range: Range): Element | null {
  const paragraph = closest(range.startContainer, "p");
  if (!paragraph || coversText(model, paragraph, range)) return null;
  const runs = runsOf(model, range);
  if (!runs) return null;
  refuseInCell(model, paragraph);
  return wrapRuns(model, paragraph, runs);
}

function coversText(model: DocumentModel, paragraph: Element, range: Range): boolean {
  const pieces = textPieces(paragraph, model.readsDeleted);
  const [first, last] = [pieces[0]?.node, pieces.at(-1)?.node];
  if (range.startOffset > 0 || range.startContainer.parentNode !== first) return false;
  return range.endContainer.parentNode === last && range.endOffset === range.endContainer.textContent?.length;
}

/**
 * Puts a content control around a stretch: around whole paragraphs where it covers their text, else around a part of one.
 * That a control around all text of a paragraph is one around the paragraph is a guess.
 */
export function wrapStretch(model: DocumentModel, start: number, end: number): Element {
  const { positions } = model;
  const touched = positions.paragraphsBetween(start, end);
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) throw new WordError("GeneralException", "The range is nowhere");
  const whole = start <= positions.start(first) && end >= positions.end(last) - 1;
  if (first === last && !whole) {
    refuseInCell(model, first);
    const [from, to] = [Math.max(0, start - positions.start(first)), end - positions.start(first)];
    const runs = runsBetween(model, first, from, to);
    return runs.length > 0 ? wrapRuns(model, first, runs) : wrapNothing(model, inlinePoint(model, first, from));
  }
  const blocks = blocksAround(first, last);
  if (!blocks) throw new WordError("GeneralException", "A content control cannot cross the edge of a table");
  return wrap(model, blocks);
}

/** Word on the web cannot put a control around one that the stretch begins or ends with, and text beside it (#6103). */
export function refuseControlEdge(model: DocumentModel, range: Range, stretch: () => readonly [number, number]): void {
  const paragraph = closest(range.startContainer, "p");
  const isAmongText = paragraph && all(paragraph, "sdt").length === 0 && paragraph.contains(range.endContainer);
  if (model.settings.platform !== "web" || isAmongText) return;
  const [[start, end], { positions }] = [stretch(), model];
  const isAtOneEdge = (control: Element): boolean => {
    const [from, to] = [positions.start(control), positions.end(control)];
    return from >= start && to <= end && (from === start) !== (to === end);
  };
  const inline = positions.paragraphsBetween(start, end).flatMap((paragraph) => all(paragraph, "sdt"));
  if (inline.some(isAtOneEdge))
    throw new WordError("GeneralException", "The range begins or ends with a content control");
}
