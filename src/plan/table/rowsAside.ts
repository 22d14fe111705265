import { normaliseText } from "../../document/text/normaliseText";
import { TITLE_COLUMN } from "../../document/cards/cards";
import { headerKey, NUMBER_COLUMN } from "../../document/table/PlacedTable";
import { isOurNumber, rowNumber } from "../../document/rows/rowNumber";
import type { Rows } from "../../document/table/Rows";
import { goesOnFromTotal, isTotal, isTotalOfPart } from "./isTotal";
import { tableRows, type TableView } from "./TableView";

/** A short label such as "T4", "4" or "1.2", not a heading. */
const LABEL = /^\p{L}{0,2}\s?[\d.]+$/u;

/** A table as it stands in Word, or a part of it. */
export interface StandingTable {
  readonly rows: Rows;
  /** What its columns are called: in its first row, unless that stands in another part. */
  readonly header: readonly string[];
  readonly hasHeader: boolean;
  /** Rows in which cells are merged. They may be shorter, or hold nothing in the cells that are no more. */
  readonly merged: readonly number[];
}

interface Context extends StandingTable {
  readonly view: TableView;
  /** The texts of the plan's rows, and of those that were known to stand there. */
  readonly ours: Rows;
  /** Where the rows' numbers stand, and what comes first beside them where that is not what they are called; -1 for nowhere. */
  readonly nr: number;
  readonly first: number;
}

/**
 * The rows of a table in Word that the plan is not to take for its own, by their indexes: those that add up others, and
 * those that only say what the rows below them are about. What the plan has, or was known to stand there, is a row of it.
 * `known` has the header first.
 */
export function rowsAside(table: StandingTable, view: TableView, known: Rows): readonly number[] {
  const { rows, header, hasHeader } = table;
  const nr = placeOf(NUMBER_COLUMN, header, view);
  const title = placeOf(TITLE_COLUMN, header, view);
  const first = view.isNumbered ? header.findIndex((_, place) => place !== nr) : -1;
  const ours = [...tableRows(view).slice(1), ...known.slice(1)];
  const context: Context = {
    ...{ ...table, view, nr, first: title < 0 || title === first ? -1 : first },
    ours: ours.map((row) => filled(row).filter((text) => !isNumber(text, view))),
  };
  let isBelowSum = false;
  return rows.flatMap((row, index) => {
    if (hasHeader && index === 0) return [];
    const isAdding = isSum(row, isBelowSum, context);
    if (filled(row).length > 0) isBelowSum = isAdding;
    return isAdding || isSection(row, index, context) ? [index] : [];
  });
}

function placeOf(id: string, header: readonly string[], { columns, isNumbered }: TableView): number {
  const names = columns.find((column) => column.id === id)?.names.map(headerKey) ?? [];
  return isNumbered ? header.findIndex((text) => names.includes(headerKey(text))) : -1;
}

function isSum(row: readonly string[], isBelowSum: boolean, { ours }: Context): boolean {
  const [first] = filled(row);
  const adds = isTotal(row) || isTotalOfPart(row) || (isBelowSum && goesOnFromTotal(row));
  return first !== undefined && adds && !ours.some(([text]) => text === first);
}

function isSection(row: readonly string[], index: number, context: Context): boolean {
  const { rows, header, merged, view, ours, nr, first } = context;
  const texts = filled(row);
  if (row.length < header.length || merged.includes(index)) return texts.length <= 1 && !holdsOurs(row, context);
  const [text] = texts;
  if (text === undefined || texts.length > 1) return false;
  const place = row.findIndex((each) => each.trim() !== "");
  if (place === nr) return !LABEL.test(text);
  const isAbove = rows.slice(index + 1).some((below) => isNumber(below[nr] ?? "", view));
  return place === first && isAbove && !ours.some((each) => each.length === 1 && each[0] === text);
}

/** A row whose cells have been merged into one holds all that stood in them. */
function holdsOurs(row: readonly string[], { ours, view }: Context): boolean {
  const lines = filled(row.flatMap((text) => text.split("\n")));
  const isMost = (texts: readonly string[]): boolean =>
    texts.length > 0 && texts.filter((text) => lines.includes(text)).length * 2 >= texts.length;
  return lines.some((line) => isNumber(line, view)) || ours.some(isMost);
}

function isNumber(text: string, { isNumbered, prefix }: TableView): boolean {
  return isNumbered && isOurNumber(rowNumber(text), prefix);
}

/** The texts of a row that are not empty. */
function filled(row: readonly string[]): readonly string[] {
  return row.map(normaliseText).filter((text) => text !== "");
}
