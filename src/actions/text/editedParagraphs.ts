import { pairPieces, pieceText, type PiecePair } from "../../document/compare/pairPieces";
import { whoChanged } from "../../document/compare/whoChanged";
import type { Piece } from "../../document/Piece";
import { lastWritten } from "../../plan/stored/kept";
import type { Plan } from "../../plan/Plan";
import { piecesOf, type BlockInWord } from "../block/BlockInWord";
import { marksByLine } from "../block/lostMarks";
import type { StepScan } from "../document/scan";
import { keptParagraphs } from "./keptParagraphs";
import type { EditedParagraph, ParagraphChoice } from "./ParagraphChoice";

/** A text in Word beside its draft, paragraph by paragraph. */
export interface ComparedText {
  readonly inWord: BlockInWord;
  readonly pairs: readonly ComparedPair[];
  /** A paragraph that the user keeps stands beside another one of the draft than it did then. */
  readonly isUnsettled: boolean;
  /** The hash of the text as it was last written. */
  readonly written: string | undefined;
}

interface ComparedPair extends PiecePair {
  /** The user keeps what stands in Word. */
  readonly isKept: boolean;
  /** What stands in Word is kept, in the place of something else. */
  readonly isOfKept: boolean;
}

/** Compares a text in Word with its draft, by what the plan knows of it. */
export function compareText(
  scan: StepScan,
  inWord: BlockInWord,
  ours: readonly Piece[],
  { plan: { written }, tag }: { readonly plan: Plan; readonly tag: string },
): ComparedText {
  const kept = keptParagraphs(written, tag);
  const pairs = pairPieces(piecesOf(scan, inWord), ours).map((pair): ComparedPair => {
    const isKept = !pair.isSame && kept.isKept(pair);
    return { ...pair, isKept, isOfKept: !pair.isSame && !isKept && kept.isOfKept(pair) };
  });
  const isUnsettled = pairs.some(({ isOfKept }) => isOfKept);
  return { inWord, pairs, isUnsettled, written: lastWritten(written, tag) };
}

/** The paragraphs that stand otherwise in Word than in the draft, but for those that the user keeps. */
export function editedParagraphs({ inWord, pairs, written }: ComparedText): readonly EditedParagraph[] {
  const changers = whoChanged(
    pairs.map((pair) => ({ ...pair, isSame: pair.isSame || pair.isKept })),
    written,
  );
  const marks = marksByLine(inWord);
  const lines = inWord.block.lines.filter((line) => line.kind === "table" || line.text.trim() !== "");
  const pieces = pairs.flatMap((pair) => pair.inWord ?? []);
  return pairs
    .filter(({ isSame, isKept }) => !isSame && !isKept)
    .map((pair, at) => {
      const line = pair.inWord === null ? undefined : lines[pieces.indexOf(pair.inWord)];
      const lost = line === undefined ? [] : (marks.get(line) ?? []);
      const by = pair.isOfKept ? null : (changers?.[at] ?? null);
      return { ...textsOf(pair), by, lost: [...new Set(lost)] };
    });
}

/** A text of which it is settled, paragraph by paragraph, what is to stand. */
export interface ChosenText {
  readonly pieces: readonly Piece[];
  /** The paragraphs that stay as they are in Word, and are not the draft's. */
  readonly kept: readonly PiecePair[];
}

/** The text as it is to stand without asking: the draft's, but for what the user keeps. */
export function settledText({ pairs }: ComparedText): ChosenText {
  return textOf(pairs.map((pair) => ({ pair, keeps: pair.isKept })));
}

/** The text as the choices make it; null where a paragraph that differs is in none of them: the document was changed since. */
export function chosenText({ pairs }: ComparedText, choices: readonly ParagraphChoice[]): ChosenText | null {
  const chosen = pairs.flatMap((pair) => {
    const keeps = pair.isSame || pair.isKept ? pair.isKept : choiceOf(pair, choices)?.keeps;
    return keeps === undefined ? [] : [{ pair, keeps }];
  });
  return chosen.length === pairs.length ? textOf(chosen) : null;
}

interface Chosen {
  readonly pair: PiecePair;
  readonly keeps: boolean;
}

function textOf(chosen: readonly Chosen[]): ChosenText {
  return {
    pieces: chosen.flatMap(({ pair, keeps }) => (keeps ? pair.inWord : pair.ours) ?? []),
    kept: chosen.flatMap(({ pair, keeps }) => (keeps ? [pair] : [])),
  };
}

function choiceOf(pair: PiecePair, choices: readonly ParagraphChoice[]): ParagraphChoice | undefined {
  const { inWord, ours } = textsOf(pair);
  return choices.find((choice) => choice.inWord === inWord && choice.ours === ours);
}

function textsOf({ inWord, ours }: PiecePair): Pick<EditedParagraph, "inWord" | "ours"> {
  return { inWord: inWord && pieceText(inWord), ours: ours && pieceText(ours) };
}
