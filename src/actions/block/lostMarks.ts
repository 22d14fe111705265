import { isRenumbered } from "../../document/block/caption";
import type { BlockLine } from "../../document/block/readBlock";
import type { Rows } from "../../document/table/Rows";
import { tableEdits } from "../../document/table/tableEdits";
import { MARKS, type LineMarks, type Mark } from "../../document/Mark";
import type { BlockInWord } from "./BlockInWord";
import type { BlockWrite, TableChange } from "./BlockWrite";
import { plannedContent } from "./plannedContent";
import type { StepScan } from "../document/scan";

/**
 * What hangs on words of a block that a write would replace or take away, and would go with them: pictures, links,
 * comments. How words look counts where they are to be replaced, not where they go; a table that goes is written anew.
 */
export function lostMarks(scan: StepScan, write: BlockWrite): readonly Mark[] {
  const { place, inPlace } = write;
  if (place.kind !== "standing") return [];
  const { inWord } = place;
  const inTables = [...(inPlace ?? [])].flatMap(([piece, change]) =>
    piece.kind === "table" ? lostInTable(inWord, change, piece.rows) : [],
  );
  const gone = goneLines(scan, write, inWord);
  const marks = gone.length === 0 ? null : marksByLine(inWord);
  const inLines = gone.flatMap(({ line, goes }) => {
    const all = marks?.get(line) ?? [];
    if (goes === "number") return all.filter((mark) => ON_NUMBER.includes(mark));
    return goes === "words" ? all : words(all);
  });
  return MARKS.filter((mark) => inTables.includes(mark) || inLines.includes(mark));
}

/** What a caption's number can be in, and goes with it. */
const ON_NUMBER: readonly Mark[] = ["field", "control"];

interface GoneLine {
  readonly line: BlockLine;
  /** All of it; its words, where they stand there again or others in their place; or a caption's number. */
  readonly goes: "all" | "words" | "number";
}

function goneLines(scan: StepScan, write: BlockWrite, { block }: BlockInWord): readonly GoneLine[] {
  if (write.pieces === null) return block.lines.map((line) => ({ line, goes: "all" }));
  return plannedContent(scan, write).edits.flatMap((edit) => {
    if (edit.kind !== "change" && edit.kind !== "remove") return [];
    const { kind, line } = edit;
    if (edit.kind === "change" && isRenumbered(edit.line.text, edit.piece)) return { line, goes: "number" };
    return { line, goes: kind === "change" || line.kind === "table" ? "words" : "all" };
  });
}

/** All that hangs on each line. What Word's OOXML does not tell for sure is told by the signs in the text. */
export function marksByLine(inWord: BlockInWord): ReadonlyMap<BlockLine, readonly Mark[]> {
  const { lines } = inWord.block;
  const read = readLines(inWord);
  return new Map(
    lines.map((line, index) => {
      const marks = read?.[index];
      if (marks === undefined) return [line, signsIn(line)];
      return [line, marks.kind === "text" ? marks.marks : marks.rows.flat(2)];
    }),
  );
}

function readLines({ block, readMarks }: BlockInWord): readonly LineMarks[] | null {
  const read = readMarks();
  return block.lines.every(({ kind }, index) => read[index]?.kind === kind) ? read : null;
}

/** Word's signs: U+0001 for a picture, U+0002 for a note, U+0005 where a comment hangs. */
const SIGNS = [
  ["\u0001", "picture"],
  ["\u0002", "note"],
  ["\u0005", "comment"],
] as const;

function signsIn(line: BlockLine): readonly Mark[] {
  const text = line.kind === "table" ? line.cells.join("") : line.text;
  return SIGNS.flatMap(([sign, mark]) => (text.includes(sign) ? [mark] : []));
}

function lostInTable(inWord: BlockInWord, change: TableChange, to: Rows): readonly Mark[] {
  const { table, origins, wider, fewer = [] } = change;
  const standing = without(table.rows, fewer);
  const edits = tableEdits(standing, without(to, wider?.added ?? []), origins, change);
  if (edits.length === 0 && fewer.length === 0) return [];
  const lines = inWord.block.lines.map((line, index) => ({ line, index })).filter(({ line }) => line.kind === "table");
  const found = lines[inWord.tables.indexOf(table)];
  const read = found && readLines(inWord)?.[found.index];
  const cells = read?.kind === "table" ? read.rows : null;
  if (cells === null) return found ? signsIn(found.line) : [];
  const marked = cells.map((row) => row.filter((_, column) => !fewer.includes(column)));
  const gone = cells.flatMap((row) => fewer.flatMap((column) => row[column] ?? []));
  const lost = edits.flatMap((edit): readonly Mark[] => {
    if (edit.kind === "cell") return marked[edit.row]?.[edit.column] ?? [];
    if (edit.kind !== "delete") return [];
    return words(marked.slice(edit.row, edit.row + edit.count).flat(2));
  });
  return [...lost, ...words(gone)];
}

function without(rows: Rows, columns: readonly number[]): Rows {
  return columns.length === 0 ? rows : rows.map((row) => row.filter((_, column) => !columns.includes(column)));
}

function words(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter((mark) => mark !== "format");
}
