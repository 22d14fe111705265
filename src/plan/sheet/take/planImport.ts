import type { ColumnKind, TableDefinition } from "../../../content/tables/TableDefinition";
import { own } from "../../../document/own";
import { cleanText } from "../../answers/cleanText";
import { doneAtOnce, type Steps } from "../../foreign/steps";
import type { Plan } from "../../Plan";
import { shownColumns } from "../../table/shownColumns";
import { importColumns } from "../match/importColumns";
import type { ColumnMatch } from "../match/matchColumns";
import type { SheetRows } from "../read/SheetFile";
import { importCell, isNothing } from "./importCell";
import type { AsideKind, AsideRow, ImportError, ImportProposal, ProposedRow } from "./ImportProposal";
import { knownRows } from "./knownRows";
import { saysSame } from "./rowChanges";
import { rowKinds } from "./rowKinds";
import type { UnitColumn } from "./unitColumn";

type Cells = ProposedRow["cells"];

/** What is known of rows that are read in, beside their texts. */
export interface ImportFacts {
  /** The indexes of rows that are struck through. */
  readonly struck?: readonly number[];
  /** The unit that all rows are from. */
  readonly unit?: UnitColumn | null;
  /** The places of columns of which a text counts for the rows below that leave it empty. */
  readonly groups?: readonly number[];
}

/** A row as its columns hold it. */
interface ReadRow {
  readonly row: number;
  readonly cells: Cells;
  readonly takenFor: AsideKind | null;
}

/**
 * What rows of a sheet, those below its header, would do to a table of the plan. A row that the plan has already is a change
 * of it: a measure with the same need and action, or with the same number and one of the two; in other tables a row with the
 * same first text. `match` is for each column of the sheet the column of ours, as matchColumns or the user has it.
 */
export function planImport(...given: Parameters<typeof planImportInSteps>): ImportProposal {
  return doneAtOnce(planImportInSteps(...given));
}

/** The same, with a step a row: a list of thousands is planned while the pane goes on. */
export function* planImportInSteps(
  rows: SheetRows,
  match: readonly Pick<ColumnMatch, "column">[],
  table: TableDefinition,
  plan: Plan,
  { struck = [], unit = null, groups = [] }: ImportFacts = {},
): Steps<ImportProposal> {
  const errors: ImportError[] = [];
  const main = mainColumn(table);
  const kinds = yield* rowKinds({
    rows,
    match: match.map(({ column }) => column),
    names: new Map(importColumns(plan, table).map(({ id, names }) => [id, names])),
    main,
    struck: new Set(struck),
  });
  const kindOf = kindsOf(plan, table);
  const filled: ReadRow[] = [];
  const whole = groupFiller(groups);
  for (const [index, each] of rows.entries()) {
    yield;
    const takenFor = kinds[index] ?? null;
    const row = whole(each, takenFor);
    const found = cellsOf(row, match, kindOf, plan);
    errors.push(...found.errors.map((error) => ({ ...error, row: index })));
    const cells =
      takenFor === "section" || takenFor === "note" ? { [main]: found.cells[main] ?? firstText(row) } : found.cells;
    if (Object.keys(cells).every((column) => column === "nr" || column === unit?.column)) continue;
    filled.push({ row: index, cells: unit === null ? cells : withUnit(cells, unit), takenFor });
  }
  return parted(yield* propose(filled, table, plan, unit), filled, errors);
}

/** The proposals, those that are no content apart. A sum that the plan has as a row is one. */
function parted(
  proposed: ReadonlyMap<ReadRow, ProposedRow>,
  read: readonly ReadRow[],
  errors: readonly ImportError[],
): ImportProposal {
  const rows: ProposedRow[] = [];
  const aside: AsideRow[] = [];
  for (const each of read) {
    const row = proposed.get(each);
    if (row === undefined) continue;
    if (each.takenFor === null || (each.takenFor === "sum" && row.kind !== "new")) rows.push(row);
    else aside.push({ ...row, takenFor: each.takenFor });
  }
  const places = new Set(rows.map(({ row }) => row));
  return { rows, aside, errors: errors.filter(({ row }) => places.has(row)) };
}

/** Fills what rows leave empty with what stands above, as far as the next heading, sum or empty row. */
function groupFiller(
  groups: readonly number[],
): (row: readonly string[], takenFor: AsideKind | null) => readonly string[] {
  let above: ReadonlyMap<number, string> = new Map();
  return (row, takenFor) => {
    if (groups.length === 0 || takenFor === "header" || takenFor === "repeat") return row;
    const isContent = takenFor === null && row.some((text) => text.trim() !== "");
    const whole = row.map((text, place) => (isContent && text.trim() === "" ? (above.get(place) ?? text) : text));
    above = new Map(isContent ? groups.map((place) => [place, whole[place] ?? ""]) : []);
    return whole;
  };
}

function cellsOf(
  row: readonly string[],
  match: readonly Pick<ColumnMatch, "column">[],
  kinds: ReadonlyMap<string, ColumnKind>,
  plan: Plan,
): { readonly cells: Cells; readonly errors: readonly Omit<ImportError, "row">[] } {
  const cells = new Map<string, string>();
  const errors: Omit<ImportError, "row">[] = [];
  for (const [place, { column }] of match.entries()) {
    const text = cleanText(row[place] ?? "").trim();
    const kind = kinds.get(column ?? "") ?? "text";
    if (column === null || isNothing(text, kind)) continue;
    const cell = importCell(text, kind, plan.meta.language);
    cells.set(column, cell.text);
    if (cell.error !== null) errors.push({ column, code: cell.error, text });
  }
  return { cells: Object.fromEntries(cells), errors };
}

/** The id of the column that says what a row is about. */
export function mainColumn(table: TableDefinition): string {
  return table.holds === "measures" ? "action" : (table.columns[0]?.id ?? "");
}

function firstText(row: readonly string[]): string {
  return cleanText(row.find((text) => text.trim() !== "") ?? "").trim();
}

/** The row's own word for its unit goes before the one that all rows get. */
function withUnit(cells: Cells, { column, name }: UnitColumn): Cells {
  return { [column]: name, ...cells };
}

function kindsOf(plan: Plan, table: TableDefinition): ReadonlyMap<string, ColumnKind> {
  const columns = shownColumns(plan, table, plan.meta.language);
  return new Map(columns.map(({ id, definition }) => [id, definition?.kind ?? "text"]));
}

/** Content is looked for in the plan first: what is none takes no row from it. */
function* propose(
  read: readonly ReadRow[],
  table: TableDefinition,
  plan: Plan,
  unit: UnitColumn | null,
): Steps<ReadonlyMap<ReadRow, ProposedRow>> {
  const known = knownRows(plan, table, unit);
  const isContent = ({ takenFor }: ReadRow): boolean => takenFor === null || takenFor === "sum";
  const proposed = new Map<ReadRow, ProposedRow>();
  for (const each of [...read.filter(isContent), ...read.filter((row) => !isContent(row))]) {
    yield;
    proposed.set(each, proposeOne(each, known.take(each.cells), table));
  }
  return proposed;
}

function proposeOne(
  { row, cells }: ReadRow,
  found: ReturnType<ReturnType<typeof knownRows>["take"]>,
  table: TableDefinition,
): ProposedRow {
  const texts = Object.fromEntries(Object.entries(cells).filter(([column]) => column !== "nr"));
  if (found === null) return { row, kind: "new", nr: null, cells: texts };
  const isSame = Object.entries(texts).every(([column, text]) =>
    saysSame(table, column, own(found.row.cells, column) ?? "", text),
  );
  const kind = isSame ? "same" : "change";
  return { row, kind, nr: found.row.nr, cells: texts, ...(found.byNumberAlone && { byNumberAlone: true }) };
}
