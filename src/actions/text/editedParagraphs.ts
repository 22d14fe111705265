import { pairPieces, pieceText, type PiecePair } from "../../document/compare/pairPieces";
import { whoChanged } from "../../document/compare/whoChanged";
import type { Piece } from "../../document/Piece";
import { piecesOf, type BlockInWord } from "../block/BlockInWord";
import { marksByLine } from "../block/lostMarks";
import type { StepScan } from "../document/scan";
import type { EditedParagraph, ParagraphChoice } from "./ParagraphChoice";

/** The paragraphs of a text that stand otherwise in Word than in the draft. `written` is the hash that the plan has of it. */
export function editedParagraphs(
  scan: StepScan,
  inWord: BlockInWord,
  ours: readonly Piece[],
  written: string | undefined,
): readonly EditedParagraph[] {
  const pieces = piecesOf(scan, inWord);
  const pairs = pairPieces(pieces, ours);
  const changers = whoChanged(pairs, written);
  const marks = marksByLine(inWord);
  const lines = inWord.block.lines.filter((line) => line.kind === "table" || line.text.trim() !== "");
  return pairs
    .filter(({ isSame }) => !isSame)
    .map((pair, at) => {
      const line = pair.inWord === null ? undefined : lines[pieces.indexOf(pair.inWord)];
      const lost = line === undefined ? [] : (marks.get(line) ?? []);
      return { ...textsOf(pair), by: changers?.[at] ?? null, lost: [...new Set(lost)] };
    });
}

/** A text of which the user has chosen, paragraph by paragraph, what is to stand. */
export interface ChosenText {
  readonly pieces: readonly Piece[];
  /** Some of it stays as it is in Word, and is not the draft's. */
  readonly keepsWord: boolean;
}

/** The text as the choices make it; null where a paragraph that differs is in none of them: the document was changed since. */
export function chosenText(
  scan: StepScan,
  inWord: BlockInWord,
  ours: readonly Piece[],
  choices: readonly ParagraphChoice[],
): ChosenText | null {
  const pieces: Piece[] = [];
  let keepsWord = false;
  for (const pair of pairPieces(piecesOf(scan, inWord), ours)) {
    const choice = pair.isSame ? undefined : choiceOf(pair, choices);
    if (!pair.isSame && choice === undefined) return null;
    const keeps = choice?.keeps === true;
    keepsWord ||= keeps;
    const chosen = keeps ? pair.inWord : pair.ours;
    if (chosen !== null) pieces.push(chosen);
  }
  return { pieces, keepsWord };
}

function choiceOf(pair: PiecePair, choices: readonly ParagraphChoice[]): ParagraphChoice | undefined {
  const { inWord, ours } = textsOf(pair);
  return choices.find((choice) => choice.inWord === inWord && choice.ours === ours);
}

function textsOf({ inWord, ours }: PiecePair): Pick<EditedParagraph, "inWord" | "ours"> {
  return { inWord: inWord && pieceText(inWord), ours: ours && pieceText(ours) };
}
