import { hashPieces } from "../../document/block/hashPieces";
import { planInsertion, type ReplaceableLine } from "../../document/headings/planInsertion";
import { blockTitle, sectionAround, sectionHeading } from "../block/blockContext";
import { piecesOf, type BlockInWord } from "../block/BlockInWord";
import type { BlockWrite } from "../block/BlockWrite";
import { isSurelyOurs } from "../block/isSurelyOurs";
import { standingText, unclaimed } from "../unclaimed/findUnclaimed";
import { lostMarks } from "../block/lostMarks";
import type { Outcome, EditedChoice } from "../Outcome";
import { chosenText, editedParagraphs } from "./editedParagraphs";
import type { ParagraphChoice } from "./ParagraphChoice";
import { locate, type StepScan } from "../document/scan";
import { textTag } from "../blockTags";
import { writeAction, type Decision } from "../block/writeAction";
import { STEP_FACTS } from "../../content/stepFacts";
import type { SectionId } from "../../content/SectionId";
import type { Candidate } from "../../document/headings/FoundStep";
import type { Piece } from "../../document/Piece";
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

/** What the user has edited in Word, or what hangs on it, is never overwritten without their word. */
function planStanding(scan: StepScan, inWord: BlockInWord, request: SectionRequest): Decision {
  const { plan, pieces, step, onEdited } = request;
  const { block, isHalf } = inWord;
  const section = sectionAround(scan, block.start);
  const remove = section === null ? [] : planInsertion(scan.outline, section, replaceableLines(request)).remove;
  const write: BlockWrite = { ...blockOf(request), place: { kind: "standing", inWord }, remove };
  const isOurs = block.hash === plan.written[write.tag] && isSurelyOurs(scan, inWord, { ...request, tag: write.tag });
  const isEdited = !isHalf && !isOurs && block.hash !== hashPieces(pieces);
  const lost = lostMarks(scan, write);
  if (!isEdited && lost.length === 0) return write;
  if (onEdited === "below") return { ...blockOf(request), place: { kind: "below", theirs: inWord } };
  if (onEdited === "replace") return write;
  const chosen = typeof onEdited === "object" ? chosenWrite(scan, inWord, write, onEdited) : null;
  if (chosen !== null) return chosen;
  const paragraphs = editedParagraphs(scan, inWord, pieces, plan.written[write.tag]);
  return { kind: "edited", tag: textTag(step), inWord: piecesOf(scan, inWord), ours: pieces, lost, paragraphs };
}

/** What stays as somebody has it in Word is not known as ours: it is asked about again when the text is updated next. */
function chosenWrite(
  scan: StepScan,
  inWord: BlockInWord,
  write: BlockWrite,
  choices: readonly ParagraphChoice[],
): BlockWrite | null {
  const chosen = chosenText(scan, inWord, write.pieces ?? [], choices);
  if (chosen === null) return null;
  const { pieces, keepsWord } = chosen;
  return { ...write, pieces, ...(keepsWord && { written: write.plan.written[write.tag] ?? "" }) };
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
