import { at } from "../document/at";
import { compareBlock, type BlockEdit } from "../document/compareBlock";
import type { Section } from "../document/FoundStep";
import { hashPieces } from "../document/hashPieces";
import { linesToPieces } from "../document/linesToPieces";
import { planInsertion } from "../document/planInsertion";
import { lineTexts, type BlockLine, type ReadBlock } from "../document/readBlock";
import { fingerprint, outsideBlock } from "../document/restOfSection";
import { markHeaderRows } from "./markHeaderRows";
import { queueChangedBlock } from "../word/queueChangedBlock";
import { queueRemoval } from "../word/queueTemplateLines";
import { blockTitle, levelIn, lookIn, sectionAround, sectionHeading, textTag } from "./blockContext";
import { finishWriting } from "./finishWriting";
import type { Outcome } from "./Outcome";
import { putBelow } from "./putBelow";
import { replaceableLines } from "./replaceableLines";
import type { StepScan } from "./scan";
import type { SectionRequest } from "./SectionRequest";
import type { WordContext, WordTable } from "../word/WordContext";

/** Turns a section's block as it stands into the text asked for; what the user has edited in Word is never overwritten without their word. */
export async function changeSection(
  context: WordContext,
  scan: StepScan,
  block: ReadBlock,
  request: SectionRequest,
): Promise<Outcome> {
  const { plan, pieces, onEdited } = request;
  const written = plan.written[textTag(request.step)];
  const after = hashPieces(pieces);
  if (block.hash === after && written === after) return { kind: "unchanged" };
  const isEdited = block.hash !== written && block.hash !== after;
  if (isEdited || losesSigns(compareBlock(block.lines, pieces))) {
    if (onEdited === "ask") {
      const sectionLevel = levelIn(scan, sectionAround(scan, block.start));
      const inWord = linesToPieces(scan.outline, block.lines, sectionLevel, () => undefined);
      return { kind: "edited", tag: textTag(request.step), inWord, ours: pieces };
    }
    if (onEdited === "below") {
      const title = blockTitle(sectionHeading(request.step, plan.meta.language));
      return putBelow(context, scan, block, { tag: textTag(request.step), title, pieces }, request.step, request);
    }
  }
  return replaceInPlace(context, scan, block, request);
}

async function replaceInPlace(
  context: WordContext,
  scan: StepScan,
  block: ReadBlock,
  request: SectionRequest,
): Promise<Outcome> {
  const { step, plan, pieces } = request;
  const tag = textTag(step);
  const section = sectionAround(scan, block.start);
  const look = lookIn(scan, section, plan.meta.language);
  const edits = compareBlock(block.lines, pieces);
  const remove = section === null ? [] : planInsertion(scan.outline, section, replaceableLines(request)).remove;
  const rowsOf = loadTables(scan, edits);
  const tables = queueChangedBlock(scan, block, edits, look);
  const readRemoved = queueRemoval(scan, section?.heading ?? 0, remove);
  const hash = hashPieces(pieces);
  const outcome = await finishWriting(context, request, { tag, hash, tracked: scan.tracked }, () => ({
    kind: "block",
    ...{ step, tag, after: hash, removed: readRemoved() },
    before: linesToPieces(scan.outline, block.lines, look.sectionLevel, rowsOf),
    rest: restFingerprint(scan, section, tag, remove),
    written: plan.written[tag] ?? "",
  }));
  return markHeaderRows(context, tables, outcome);
}

/** Whether a paragraph with a comment (U+0005) or a note (U+0002) would get another text, and lose them. */
function losesSigns(edits: readonly BlockEdit[]): boolean {
  return edits.some(
    (edit) =>
      (edit.kind === "change" || edit.kind === "remove") &&
      // eslint-disable-next-line no-control-regex -- Word's own signs
      lineTexts(edit.line).some((text) => /[\u0002\u0005]/.test(text)),
  );
}

/** Loads the rows of the tables that the edits remove, before they are gone. */
function loadTables(
  scan: StepScan,
  edits: readonly BlockEdit[],
): (line: BlockLine) => readonly (readonly string[])[] | undefined {
  const tables = new Map<BlockLine, WordTable>();
  for (const edit of edits) {
    if (edit.kind === "remove" && edit.line.kind === "table") {
      tables.set(edit.line, at(scan.paragraphs, edit.line.index).parentTable.load("values"));
    }
  }
  return (line) => tables.get(line)?.values;
}

function restFingerprint(scan: StepScan, section: Section | null, tag: string, remove: readonly number[]): string {
  if (section === null) return "";
  return fingerprint(
    scan.outline,
    outsideBlock(scan.outline, section, tag).filter((index) => !remove.includes(index)),
  );
}
