import { diffArrays } from "diff";
import { pieceTexts } from "../block/pieceTexts";
import type { Piece } from "../Piece";
import { normaliseText } from "../text/normaliseText";
import { pairLines } from "./pairLines";

/** A paragraph or a table as it stands in Word, and the one of the draft that it was; null where there is none on that side. */
export interface PiecePair {
  readonly inWord: Piece | null;
  readonly ours: Piece | null;
  /** Both say the same. */
  readonly isSame: boolean;
}

/** Pairs the paragraphs of a text in Word with those of the draft, in their order: what says the same, and what was changed. */
export function pairPieces(inWord: readonly Piece[], ours: readonly Piece[]): readonly PiecePair[] {
  const pairs: PiecePair[] = [];
  let [word, draft] = [0, 0];
  let gone: readonly Piece[] = [];
  for (const { added, removed, value } of diffArrays(inWord.map(key), ours.map(key))) {
    const here = inWord.slice(word, word + value.length);
    const there = ours.slice(draft, draft + value.length);
    if (!added) word += value.length;
    if (!removed) draft += value.length;
    if (removed) {
      gone = here;
      continue;
    }
    pairs.push(...pairChanged(gone, added ? there : []));
    gone = [];
    if (!added) pairs.push(...here.map((piece, at) => ({ inWord: piece, ours: there[at] ?? null, isSame: true })));
  }
  return [...pairs, ...pairChanged(gone, [])];
}

/** What a piece says, as one text: a table's rows a line each. */
export function pieceText(piece: Piece): string {
  return piece.kind === "table" ? piece.rows.map((row) => row.join("\t")).join("\n") : piece.text;
}

function key(piece: Piece): string {
  return `${piece.kind === "table"}${pieceTexts([piece]).map(normaliseText).filter(Boolean).join("\n")}`;
}

/** By the words that they share; as many on both sides that stand between others and share none are one another. */
function pairChanged(inWord: readonly Piece[], ours: readonly Piece[]): readonly PiecePair[] {
  const lines = pairLines(inWord.map(pieceText), ours.map(pieceText));
  let [word, draft] = [0, 0];
  const pairs = lines.map(([line, other]) => ({
    inWord: line === null ? null : (inWord[word++] ?? null),
    ours: other === null ? null : (ours[draft++] ?? null),
  }));
  return runs(pairs).flatMap(joined);
}

type Changed = Omit<PiecePair, "isSame">;

/** Stretches of pairs that are whole, and of those that lack a side. */
function runs(pairs: readonly Changed[]): readonly (readonly Changed[])[] {
  const result: Changed[][] = [];
  for (const pair of pairs) {
    const last = result.at(-1);
    if (last?.[0] !== undefined && isWhole(last[0]) === isWhole(pair)) last.push(pair);
    else result.push([pair]);
  }
  return result;
}

function joined(run: readonly Changed[]): readonly PiecePair[] {
  const inWord = run.flatMap((pair) => pair.inWord ?? []);
  const ours = run.flatMap((pair) => pair.ours ?? []);
  const isAlike = inWord.length === ours.length && inWord.every((piece, at) => isTable(piece) === isTable(ours[at]));
  const pairs = isAlike ? inWord.map((piece, at) => ({ inWord: piece, ours: ours[at] ?? null })) : run.flatMap(fit);
  return pairs.map((pair) => ({ ...pair, isSame: false }));
}

/** A table and a paragraph are not one another, whatever they say. */
function fit(pair: Changed): readonly Changed[] {
  if (!isWhole(pair) || isTable(pair.inWord) === isTable(pair.ours)) return [pair];
  return [
    { ...pair, ours: null },
    { ...pair, inWord: null },
  ];
}

function isWhole({ inWord, ours }: Changed): boolean {
  return inWord !== null && ours !== null;
}

function isTable(piece: Piece | null | undefined): boolean {
  return piece?.kind === "table";
}
