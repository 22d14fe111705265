import { at } from "../../document/at";
import type { Piece } from "../../document/Piece";
import { outsideBlock, textsOf } from "../../document/headings/restOfSection";
import type { Rows } from "../../document/table/Rows";
import { isShaped, tableEdits } from "../../document/table/tableEdits";
import type { RemovedLine } from "../../word/write/queueTemplateLines";
import type { BlockWrite } from "./BlockWrite";
import { keptOf } from "./finishWriting";
import { sectionOf, type PlannedContent } from "./plannedContent";
import type { StepScan } from "../document/scan";
import type { BlockUndo } from "../UndoRecord";

/** What stood there before a write. */
export interface Before {
  /** The block; null where there was none. */
  readonly pieces: readonly Piece[] | null;
  /** Lines of the template that made way. */
  readonly removed: readonly RemovedLine[];
}

/** What takes a write back; null where nothing can. */
export function inverseOf(
  scan: StepScan,
  write: BlockWrite,
  { hash, pieces }: PlannedContent,
  { pieces: before, removed }: Before,
): BlockUndo | null {
  const { tag, title, place, plan: saved, before: plan = saved, remove = [], inWord } = write;
  // Lines that are deleted while changes are tracked stand there until somebody accepts it: only Word can give them back.
  if (write.pieces === null || (scan.tracked && removed.length > 0)) return null;
  const inPlace = inPlaceBack(write, pieces, before);
  if (inPlace.some(({ piece, table }) => !isWayBack(at(tablesOf(pieces), table), before?.[piece]))) return null;
  const section = sectionOf(scan, place);
  const outside = section === null ? [] : outsideBlock(scan.outline, section, tag);
  const rest = outside.filter((each) => !remove.includes(each));
  return {
    ...{ kind: "block", tag, title, before, after: hash },
    removed: removed.map((line) => ({ ...line, offset: outside.indexOf((section?.heading ?? 0) + line.offset) })),
    ...(place.kind === "standing" && { above: outside.filter((each) => each < place.inWord.block.start).length }),
    tables: tablesOf(pieces),
    hasPicture: pieces.some(({ kind }) => kind === "picture"),
    rest: textsOf(scan.outline, rest),
    inPlace,
    written: plan.written[tag] ?? "",
    kept: keptOf(plan, tag),
    ...(inWord !== undefined && { known: plan.inWord[tag] ?? null }),
    ...(place.kind === "below" && {
      theirs: { paragraphs: place.theirs.block.end - place.theirs.block.start, hash: place.theirs.block.hash },
    }),
  };
}

function tablesOf(pieces: readonly Piece[]): readonly Rows[] {
  return pieces.flatMap((piece) => (piece.kind === "table" ? [piece.rows] : []));
}

/** Rows that come back beside nothing but cells that the user has merged would be merged, too. */
function isWayBack(now: Rows, before: Piece | undefined): boolean {
  if (before?.kind !== "table" || now.every((row) => row.length === now[0]?.length)) return true;
  return isShaped(now, tableEdits(now, before.rows));
}

function inPlaceBack(
  { inPlace, place }: BlockWrite,
  pieces: readonly Piece[],
  before: readonly Piece[] | null,
): BlockUndo["inPlace"] {
  const standing = place.kind === "standing" ? place.inWord.tables : [];
  return [...(inPlace ?? [])].flatMap(([piece, { table, wider }]) => {
    const old = tablesIn(before ?? [])[standing.indexOf(table)];
    const now = tablesIn(pieces).indexOf(pieces.indexOf(piece));
    return old === undefined || now < 0 ? [] : [{ piece: old, table: now, added: wider?.added ?? [] }];
  });
}

function tablesIn(pieces: readonly Piece[]): readonly number[] {
  return pieces.flatMap(({ kind }, index) => (kind === "table" ? [index] : []));
}
