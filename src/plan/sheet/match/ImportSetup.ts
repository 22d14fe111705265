import type { TableColumn } from "../../../document/table/TableToSync";
import { type ColumnMatch, isSureMatch, matchColumns } from "./matchColumns";
import type { SheetRows } from "../read/SheetFile";
import { dividedCost, type DividedCost } from "./dividedCost";
import { headerParts, isSubRow } from "./headerNames";
import { scaleAbove, scaledText, scaleOf } from "./headerScale";
import { timesOf } from "./timeNames";
import { findTimeColumns, periodOf, type TimeColumns } from "./timeColumns";

/** So many names again in their places make the next row a part of the header. */
const NAMES_REPEATED = 2;

/** The index of the first row of content below a header: its cells may be merged over several rows. */
function firstBelow(rows: SheetRows, header: number, columns: readonly TableColumn[]): number {
  const names = new Set(namesInRow(rows[header] ?? [], columns));
  let below = header + 1;
  const repeated = (row: readonly string[]): number =>
    namesInRow(row, columns, isSureMatch).filter((name) => names.has(name)).length;
  while (repeated(rows[below] ?? []) >= NAMES_REPEATED) below += 1;
  const isDivided = below < rows.length && isSubRow(rows[header] ?? [], rows[below] ?? []);
  return isDivided ? below + 1 : below;
}

/** Our columns that a row names, each with its place. */
function namesInRow(
  row: readonly string[],
  columns: readonly TableColumn[],
  isNamed: (match: ColumnMatch) => boolean = ({ column }) => column !== null,
): readonly string[] {
  return matchColumns(row, columns).flatMap((match, place) =>
    isNamed(match) ? [`${place} ${match.column ?? ""}`] : [],
  );
}

/** How a sheet is read into a table: guessed first, then as the user has it. */
export interface ImportSetup {
  /** The index of the row that names the columns; null where all rows are content. */
  readonly header: number | null;
  /** The index of the first row of content. */
  readonly below: number;
  /** For each column of the sheet the id of ours, null for one that is left out. */
  readonly match: readonly (string | null)[];
  /** Columns of years or months with marks, where there are some: together they say when, and are taken for one column. */
  readonly marks?: MarksSetup;
  /** For each column of the sheet how many kroner one of its figures is, where that is not one. */
  readonly scales?: readonly number[];
  /** Columns that each hold a part of the cost, where there are some: none of them is taken for the whole. */
  readonly cost?: DividedCost;
}

/** What the marks in columns of years or months are in the table. */
export interface MarksSetup extends Pick<TimeColumns, "places" | "times"> {
  /** The id of our column, null where they are left out. */
  readonly column: string | null;
}

/** The best guess for a sheet. `columns` are those of importColumns. */
export function guessSetup(rows: SheetRows, columns: readonly TableColumn[]): ImportSetup {
  return setupWithHeader(rows, columns, findHeader(rows, columns)?.row ?? null);
}

/** The best guess where it is known which row names the columns. */
export function setupWithHeader(rows: SheetRows, columns: readonly TableColumn[], header: number | null): ImportSetup {
  if (header === null) return { header, below: 0, match: (rows[0] ?? []).map(() => null) };
  const below = firstBelow(rows, header, columns);
  const parts = headerParts(rows, header, below);
  const times = findTimeColumns(parts, rows.slice(below), rows.slice(0, header));
  const isTime = new Set(times.flatMap(({ places }) => places));
  const untimed = parts.map((each, place) => (isTime.has(place) ? [] : each));
  const cost = dividedCost(untimed, columns);
  const names = untimed.map((each, place) => (isOfCost(place, cost) ? [] : surestNames(each, columns)));
  const plain = withTotal(matchColumns(names, columns), cost);
  // Budgets may stand beside what was used: the first years are taken, and no single one for the whole cost.
  const amounts = times.find(({ hold }) => hold === "amounts");
  const match = amounts === undefined ? plain : withYearAmounts(plain, amounts, columns);
  const scales = scalesOf(parts, match, rows.slice(0, header));
  const marked = times.find(({ hold }) => hold === "marks");
  const when = WHEN.find((id) => columns.some((column) => column.id === id) && !match.includes(id)) ?? null;
  return {
    ...{ header, below, match },
    ...(marked !== undefined && { marks: { places: marked.places, times: marked.times, column: when } }),
    ...(scales.some((scale) => scale !== 1) && { scales }),
    ...(cost.parts.length > 0 && { cost }),
  };
}

function isOfCost(place: number, { parts, total }: DividedCost): boolean {
  return parts.includes(place) || total?.place === place;
}

/** What the other columns are, with the column that adds up the parts of the cost. */
function withTotal(matches: readonly ColumnMatch[], { total }: DividedCost): readonly (string | null)[] {
  const match = matches.map(({ column }) => column);
  return total === null || match.includes(total.column) ? match : match.with(total.place, total.column);
}

/** The columns that say when: the marked times go into the first one that the sheet has no column for. */
const WHEN = ["deadline", "period"];
const YEAR_AMOUNTS = ["year1", "year2", "year3", "year4"];
/** The columns that a line above the table speaks of, "Alle tall i 1000 kr". */
const AMOUNTS: ReadonlySet<string | null> = new Set([...YEAR_AMOUNTS, "cost", "totalCost", "ownShare", "grant"]);

/** How many kroner a figure of each column is: as its name says, else as a line above says of all amounts. */
function scalesOf(
  names: readonly (readonly string[])[],
  match: readonly (string | null)[],
  above: SheetRows,
): readonly number[] {
  const forAll = scaleAbove(above);
  return names.map((parts, place) => scaleOf(parts.join(" ")) ?? (AMOUNTS.has(match[place] ?? null) ? forAll : 1));
}

/** What a column may be known by: all of its header, its last row, its first. */
function namesOf(parts: readonly string[]): readonly string[] {
  return parts.length < 2 ? parts : [parts.join(" "), parts.at(-1) ?? "", parts[0] ?? ""];
}

/** The same, without the first where the others say it all. */
function surestNames(parts: readonly string[], columns: readonly TableColumn[]): readonly string[] {
  const own = namesOf(parts).slice(0, 2);
  return matchColumns([own], columns).some(isSureMatch) ? own : namesOf(parts);
}

/** Four years or fewer with amounts are the first years of the plan, where the table has such columns. */
function withYearAmounts(
  match: readonly (string | null)[],
  { places }: TimeColumns,
  columns: readonly TableColumn[],
): readonly (string | null)[] {
  const ids = YEAR_AMOUNTS.filter((id) => columns.some((column) => column.id === id) && !match.includes(id));
  if (places.length > ids.length || places.some((place) => match[place] !== null)) return match;
  return match.map((column, place) => (places.includes(place) ? (ids[places.indexOf(place)] ?? null) : column));
}

/** The rows of content of a sheet as they are read in: with what the marks in columns of times say as one column more. */
export function contentRows(
  rows: SheetRows,
  { below, match, marks, scales }: ImportSetup,
): { readonly rows: SheetRows; readonly match: readonly { readonly column: string | null }[] } {
  const content = rows.slice(below).map((row) => inKroner(row, scales));
  const columns = match.map((column) => ({ column }));
  if (marks === undefined) return { rows: content, match: columns };
  return {
    rows: content.map((row) => [...row, periodOf(row, marks)]),
    match: [...columns, { column: marks.column }],
  };
}

function inKroner(row: readonly string[], scales: readonly number[] | undefined): readonly string[] {
  return scales === undefined ? row : row.map((text, place) => scaledText(text, scales[place] ?? 1));
}

/** The columns of ours that are matched with more than one of the sheet's. */
export function matchedTwice({ match, marks }: ImportSetup): ReadonlySet<string> {
  const all = [...match, marks?.column ?? null];
  return new Set(all.flatMap((id, place) => (id !== null && all.indexOf(id) !== place ? [id] : [])));
}

/** Where a sheet names its columns. */
interface HeaderPlace {
  /** The index of the row with the names. */
  readonly row: number;
  /** The index of the first row of content below it: cells may be merged over several rows of the header. */
  readonly below: number;
}

/** How many rows with text are looked at. */
const MOST_LOOKED_AT = 20;

/**
 * The row that names the columns: the first one that names most of ours, below titles and empty rows. Null where no row names
 * any. `columns` are those of importColumns.
 */
export function findHeader(rows: SheetRows, columns: readonly TableColumn[]): HeaderPlace | null {
  let best = { row: -1, named: 0 };
  let looked = 0;
  for (const [index, row] of rows.entries()) {
    if (row.every((text) => text.trim() === "")) continue;
    looked += 1;
    if (looked > MOST_LOOKED_AT) break;
    if (namesInRow(row, columns).length === 0) continue;
    const parts = headerParts(rows, index, firstBelow(rows, index, columns));
    const named =
      matchColumns(parts.map(namesOf), columns).filter(({ column }) => column !== null).length + timesIn(parts);
    if (named > best.named) best = { row: index, named };
  }
  if (best.row === -1) return null;
  return { row: best.row, below: firstBelow(rows, best.row, columns) };
}

/** How many columns are named by years, months or other times that stand side by side. */
function timesIn(names: readonly (readonly string[])[]): number {
  return timesOf(names, []).flatMap((kind) => (kind.length > 1 ? kind : [])).length;
}
