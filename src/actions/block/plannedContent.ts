import { compareBlock, type BlockEdit } from "../../document/block/compareBlock";
import type { Section } from "../../document/headings/FoundStep";
import { hashAfter } from "../../document/block/hashAfter";
import { hashPieces } from "../../document/block/hashPieces";
import { numberCaptions, type CaptionChange, type CaptionEdit } from "../../document/block/numberCaptions";
import type { Piece } from "../../document/Piece";
import type { BlockLine } from "../../document/block/readBlock";
import type { Rows } from "../../document/table/Rows";
import { sectionAround } from "./blockContext";
import type { BlockInWord } from "./BlockInWord";
import { blockAt, type BlockPlace, type BlockWrite } from "./BlockWrite";
import type { StepScan } from "../document/scan";

/** What a write comes to in the document as it was read. */
export interface PlannedContent {
  /** With the numbers of their captions. */
  readonly pieces: readonly Piece[];
  /** Captions elsewhere whose numbers become others. */
  readonly captions: readonly CaptionEdit[];
  /** What becomes of the lines of the block that stands there. */
  readonly edits: readonly BlockEdit[];
  /** hashText of the block as it will stand; "" where it is taken away. */
  readonly hash: string;
  /** Whether anything of the block becomes another. */
  readonly isOther: boolean;
}

/** Works out what a write comes to, without touching anything. */
export function plannedContent(scan: StepScan, write: BlockWrite): PlannedContent {
  const { pieces, edits: captions } = numberCaptions(scan.outline, captionChange(write));
  const { place } = write;
  if (place.kind !== "standing") return { pieces, captions, edits: [], hash: hashPieces(pieces), isOther: true };
  if (write.pieces === null) return { pieces, captions, edits: [], hash: "", isOther: true };
  const { block, picture } = place.inWord;
  const tables = tablesInPlace(place.inWord, write);
  const text = pieces.filter(({ kind }) => kind !== "picture");
  const standing = new Map(text.map((piece) => [asItStands(piece, tables), piece]));
  const edits = compareBlock(block.lines, [...standing.keys()]).map((edit) =>
    edit.kind === "keep" ? { ...edit, piece: standing.get(edit.piece) ?? edit.piece } : edit,
  );
  const rows = new Map([...tables].map(([piece, { line }]) => [line, piece.kind === "table" ? piece.rows : []]));
  const hash = hashAfter(scan.outline, block, edits, rows);
  const hasPicture = picture !== null || pieces.every(({ kind }) => kind !== "picture");
  const isOther = !hasPicture || edits.some(({ kind }) => kind !== "keep") || isAnyOther(tables);
  return { pieces, captions, edits, hash, isOther };
}

function captionChange({ place, pieces }: BlockWrite): CaptionChange {
  const content = { pieces: pieces ?? [] };
  if (place.kind === "new") return { index: place.index, ...content };
  if (place.kind === "below") return { index: place.theirs.block.end, ...content };
  const { controlId, start } = place.inWord.block;
  return { without: controlId, index: start, ...content };
}

interface TableInPlace {
  readonly line: BlockLine;
  readonly rows: Rows;
}

/** The tables that change in place, with the lines at which they stand. */
function tablesInPlace(inWord: BlockInWord, { inPlace }: BlockWrite): ReadonlyMap<Piece, TableInPlace> {
  const lines = inWord.block.lines.filter(({ kind }) => kind === "table");
  const places = [...(inPlace ?? [])].flatMap(([piece, { table }]) => {
    const line = lines[inWord.tables.indexOf(table)];
    return line === undefined ? [] : [[piece, { line, rows: table.rows }] as const];
  });
  return new Map(places);
}

/** A table that changes in place is compared as it stands: its line is kept. */
function asItStands(piece: Piece, tables: ReadonlyMap<Piece, TableInPlace>): Piece {
  const line = tables.get(piece)?.line;
  return piece.kind === "table" && line?.kind === "table" ? { ...piece, rows: [line.cells] } : piece;
}

function isAnyOther(tables: ReadonlyMap<Piece, TableInPlace>): boolean {
  return [...tables].some(
    ([piece, { rows }]) => piece.kind === "table" && JSON.stringify(piece.rows) !== JSON.stringify(rows),
  );
}

/** The section that a block is to stand in; null outside every section. */
export function sectionOf(scan: StepScan, place: BlockPlace): Section | null {
  if (place.kind === "new") return place.section;
  return sectionAround(scan, blockAt(place).start);
}
