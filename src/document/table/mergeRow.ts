import type { NumberedRow } from "../rows/numberNewRows";
import { NUMBER_COLUMN, type Cells } from "./PlacedTable";
import { isOurNumber, rowNumber } from "../rows/rowNumber";
import type { RowVersions } from "../rows/RowVersions";
import type { Side, TableConflict } from "./TableConflict";
import { own } from "../own";
import { normaliseText } from "../text/normaliseText";

/** What the versions of all rows have in common. */
export interface RowContext {
  /** Keys of the columns in Word and, where it is known, as the table was. */
  readonly inWord: readonly string[];
  readonly base: readonly string[];
  /** Ids of our columns in our order. */
  readonly ours: readonly string[];
  readonly prefix: string;
  readonly choices: Readonly<Record<string, Side>>;
}

/** What each side is to have of a row; null for nothing. */
export interface MergedRow {
  readonly versions: NumberedRow;
  readonly inWord: Cells | null;
  readonly inPane: Cells | null;
  readonly conflicts: readonly TableConflict[];
}

/** Whether the row has been deleted on one side, and nothing that the other side has of it would be lost. */
export function isDeleted(row: RowVersions, context: RowContext): boolean {
  if (!row.base) return false;
  if (!row.inWord) return !row.inPane || !isChangedInPane(row, context);
  return !row.inPane && !isChangedInWord(row, context);
}

/** Merges the versions of a row that is not deleted. */
export function mergeRow(versions: NumberedRow, context: RowContext): MergedRow {
  const { nr, base, inWord, inPane } = versions;
  if (inWord && inPane) return mergeCells(versions, context);
  const choice = base ? own(context.choices, nr) : undefined;
  const isOpen = base !== null && choice === undefined;
  const side: Side = inWord ? "inWord" : "inPane";
  const texts = {
    inWord: inWord ? textOf(inWord.cells, context.inWord, context.prefix) : null,
    inPane: inPane ? textOf(inPane.cells, context.ours, context.prefix) : null,
  };
  const conflicts = isOpen ? [{ key: nr, nr, column: null, ...texts }] : [];
  if (choice !== undefined && choice !== side) return { versions, inWord: null, inPane: null, conflicts };
  return {
    versions,
    inWord: inWord || !isOpen ? wordCells(versions, inWord?.cells ?? inPane?.cells ?? {}, context) : null,
    inPane: inPane || !isOpen ? (inPane?.cells ?? cellsFromWord(versions, context)) : null,
    conflicts,
  };
}

function isChangedInPane({ base, inPane }: RowVersions, context: RowContext): boolean {
  return Object.entries({ ...emptyCells(context), ...inPane?.cells }).some(([column, text]) => {
    const known = context.base.includes(column) && context.inWord.includes(column);
    return !isSame(text, known ? (own(base?.cells ?? {}, column) ?? "") : "");
  });
}

function emptyCells({ ours, base, inWord }: RowContext): Cells {
  const shared = ours.filter((id) => id !== NUMBER_COLUMN && base.includes(id) && inWord.includes(id));
  return Object.fromEntries(shared.map((id) => [id, ""]));
}

function isChangedInWord({ base, inWord }: RowVersions, { inWord: columns, prefix }: RowContext): boolean {
  const texts = (cells: Cells = {}): Cells => ({ ...cells, [NUMBER_COLUMN]: ownNumber(cells, prefix) });
  const [was, is] = [texts(base?.cells), texts(inWord?.cells)];
  return columns.some((column) => !isSame(own(is, column) ?? "", own(was, column) ?? ""));
}

function mergeCells(versions: NumberedRow, context: RowContext): MergedRow {
  const { nr, base, inWord, inPane } = versions;
  const word = new Map(Object.entries(inWord?.cells ?? {}));
  const pane = new Map(Object.entries(inPane?.cells ?? {}));
  const conflicts: TableConflict[] = [];
  for (const column of context.ours) {
    if (column === NUMBER_COLUMN || !context.inWord.includes(column)) continue;
    const key = `${nr}.${column}`;
    const known = base && context.base.includes(column) ? (own(base.cells, column) ?? "") : null;
    const texts = { inWord: word.get(column) ?? "", inPane: pane.get(column) ?? "" };
    const merged = mergeCell(known, texts.inWord, texts.inPane, own(context.choices, key));
    if (merged.conflict) conflicts.push({ key, nr, column, ...texts });
    word.set(column, merged.inWord);
    if (merged.inPane !== texts.inPane) pane.set(column, merged.inPane);
  }
  const forWord = wordCells(versions, Object.fromEntries(word), context);
  return { versions, inWord: forWord, inPane: Object.fromEntries(pane), conflicts };
}

/** With the row's number, unless the user has put something else there. */
function wordCells({ nr, inWord }: NumberedRow, cells: Cells, { prefix }: RowContext): Cells {
  const typed = inWord?.cells[NUMBER_COLUMN] ?? "";
  const stays = rowNumber(typed) === nr || ownNumber(inWord?.cells ?? {}, prefix) !== "";
  return { ...cells, [NUMBER_COLUMN]: stays ? typed : nr };
}

/** What the user has put in the place of a number of ours. */
function ownNumber(cells: Cells, prefix: string): string {
  const typed = cells[NUMBER_COLUMN] ?? "";
  return isOurNumber(rowNumber(typed), prefix) ? "" : typed.trim();
}

/** The texts for the pane of a row that it does not have; what Word lacks is as it was. */
function cellsFromWord({ base, inWord }: RowVersions, context: RowContext): Cells {
  const cells = context.ours.map(
    (id) => [id, own((context.inWord.includes(id) ? inWord : base)?.cells ?? {}, id) ?? ""] as const,
  );
  return Object.fromEntries(cells.filter(([id, text]) => id !== NUMBER_COLUMN && text.trim() !== ""));
}

function textOf(cells: Cells, columns: readonly string[], prefix: string): string {
  const texts = columns.map((column) =>
    column === NUMBER_COLUMN ? ownNumber(cells, prefix) : (own(cells, column) ?? ""),
  );
  return texts.filter((text) => text.trim() !== "").join("\n");
}

/** What each side is to have; `conflict` where both have changed it and nobody has chosen. */
interface MergedCell {
  readonly inWord: string;
  readonly inPane: string;
  readonly conflict: boolean;
}

/**
 * The cell that Word and the pane are to have; `base` is null where it is not known. Texts that differ in nothing but
 * spaces and breaks stay as each side has them.
 */
function mergeCell(base: string | null, inWord: string, inPane: string, choice: Side | undefined): MergedCell {
  if (isSame(inWord, inPane)) return { inWord, inPane, conflict: false };
  const side = changedSide(base ?? "", inWord, inPane) ?? choice;
  if (side === undefined) return { inWord, inPane, conflict: true };
  const text = side === "inWord" ? inWord : inPane;
  return { inWord: text, inPane: text, conflict: false };
}

function isSame(left: string, right: string): boolean {
  return left === right || normaliseText(left) === normaliseText(right);
}

function changedSide(base: string, inWord: string, inPane: string): Side | null {
  if (isSame(base, inPane)) return "inWord";
  return isSame(base, inWord) ? "inPane" : null;
}
