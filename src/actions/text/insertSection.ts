import { hashPieces } from "../../document/block/hashPieces";
import { planInsertion, type ReplaceableLine } from "../../document/headings/planInsertion";
import { blockTitle, sectionAround, sectionHeading } from "../block/blockContext";
import { piecesOf, type BlockInWord } from "../block/BlockInWord";
import type { BlockWrite } from "../block/BlockWrite";
import { plannedContent } from "../block/plannedContent";
import { isSurelyOurs } from "../block/isSurelyOurs";
import { standingText, unclaimed } from "../unclaimed/findUnclaimed";
import { lostMarks } from "../block/lostMarks";
import type { Outcome, EditedChoice } from "../Outcome";
import { chosenText, compareText, editedParagraphs, settledText, type ChosenText } from "./editedParagraphs";
import { rememberKept } from "./keptParagraphs";
import { type StepScan } from "../document/scan";
import { locate } from "../document/locate";
import { textTag } from "../blockTags";
import { writeAction, type Decision } from "../block/writeAction";
import { STEP_FACTS } from "../../content/stepFacts";
import type { SectionId } from "../../content/SectionId";
import type { Candidate } from "../../document/headings/FoundStep";
import type { Piece } from "../../document/Piece";
import { isAsWritten } from "../../plan/stored/kept";
import type { Plan } from "../../plan/Plan";
import type { Stored } from "../block/finishWriting";

/** Inserts a section's text under its heading, or updates it in place. Two round trips. */
export function insertSection(request: SectionRequest): Promise<Outcome> {
  return writeAction(textTag(request.step), request, (scan, inWord) =>
    inWord === null ? planNew(scan, request) : planStanding(scan, inWord, request),
  );
}

function planNew(scan: StepScan, request: SectionRequest): Decision {
  const located = locate(scan, request.step, request.heading);
  if (located.kind !== "located") return located;
  const { section } = located;
  const { step, plan, pieces, onEdited } = request;
  const loose = onEdited === "ask" ? standingText(scan, plan, step, pieces) : null;
  if (loose !== null) return unclaimed(scan, loose);
  const { index, remove } = planInsertion(scan.outline, section, replaceableLines(request));
  return { ...blockOf(request), place: { kind: "new", step, section, index }, remove };
}

function blockOf({ step, plan, pieces }: SectionRequest): Omit<BlockWrite, "place"> {
  const title = blockTitle(sectionHeading(step, plan.meta.language));
  return { kind: "write", tag: textTag(step), title, pieces, plan };
}

/**
 * What the user has edited in Word, or what hangs on it, is never overwritten without their word. What they have chosen to keep
 * stays and is not asked about again, until it or the draft's paragraph behind it has become another.
 */
function planStanding(scan: StepScan, inWord: BlockInWord, request: SectionRequest): Decision {
  const { plan, pieces, step, onEdited } = request;
  const { block, isHalf } = inWord;
  const tag = textTag(step);
  const compared = compareText(scan, inWord, pieces, { plan, tag });
  const section = sectionAround(scan, block.start);
  const remove = section === null ? [] : planInsertion(scan.outline, section, replaceableLines(request)).remove;
  const write: BlockWrite = { ...blockOf(request), place: { kind: "standing", inWord }, remove };
  const chosen = typeof onEdited === "object" ? chosenText(compared, onEdited) : null;
  if (chosen !== null) return keptWrite(scan, write, chosen);
  const settled = keptWrite(scan, write, settledText(compared));
  const isOurs = isAsWritten(plan.written, tag, block.hash) && isSurelyOurs(scan, inWord, { ...request, tag });
  const isEdited = !isHalf && !isOurs && block.hash !== hashPieces(settled.pieces ?? []);
  const lost = lostMarks(scan, settled);
  if (!isEdited && !compared.isUnsettled && lost.length === 0) return settled;
  if (onEdited === "below") return { ...blockOf(request), place: { kind: "below", theirs: inWord } };
  if (onEdited === "replace") return write;
  const paragraphs = editedParagraphs(compared);
  return { kind: "edited", tag, inWord: piecesOf(scan, inWord), ours: pieces, lost, paragraphs };
}

/** The write of a text some of which stays as the user has it in Word, and is not known as ours. */
function keptWrite(scan: StepScan, write: BlockWrite, { pieces, kept }: ChosenText): BlockWrite {
  if (kept.length === 0) return write;
  const { tag, plan, pieces: draft } = write;
  const chosen: BlockWrite = { ...write, pieces };
  const hashes = { block: plannedContent(scan, chosen).hash, draft: hashPieces(draft ?? []) };
  return { ...chosen, written: plan.written[tag] ?? "", kept: rememberKept(tag, kept, hashes) };
}

/** The template's lines of the step, with whether the request's text takes their place. */
function replaceableLines({ step, pieces, answered }: SectionRequest): readonly ReplaceableLine[] {
  const hasHeading = pieces.some((piece) => piece.kind === "heading");
  const lines = STEP_FACTS.find((facts) => facts.id === step)?.templateLines ?? [];
  return lines.map(({ text, replacedBy }) => ({
    text,
    replaced:
      replacedBy === "text" || (replacedBy === "heading" ? hasHeading : replacedBy.some((id) => answered.includes(id))),
  }));
}

/** A section's text to put into the document: a step's, or the list of references. */
export interface SectionRequest extends Stored {
  readonly step: SectionId;
  readonly pieces: readonly Piece[];
  /** Ids of the prompts that the pieces answer: their guiding lines make way. */
  readonly answered: readonly string[];
  readonly plan: Plan;
  readonly onEdited: EditedChoice;
  /** The user's choice after the outcome "choose". */
  readonly heading?: Candidate;
}
