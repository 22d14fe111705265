import type { Language } from "../../../content/Language";
import { MEASURE_COLUMNS } from "../../../content/tables/measureColumns";
import type { TableDefinition } from "../../../content/tables/TableDefinition";
import type { TableColumn } from "../../../document/table/TableToSync";
import { normaliseText } from "../../../document/text/normaliseText";
import { emptyPlan } from "../../emptyPlan";
import { doneAtOnce, type Steps } from "../../foreign/steps";
import type { Plan } from "../../Plan";
import { importColumns } from "../../sheet/match/importColumns";
import { contentRows, guessSetup, type ImportSetup } from "../../sheet/match/ImportSetup";
import { isSureMatch, matchColumns } from "../../sheet/match/matchColumns";
import type { SheetRows } from "../../sheet/read/SheetFile";
import { importStatus } from "../../sheet/take/importStatus";
import { planImportInSteps } from "../../sheet/take/planImport";
import { sectionCells, isSectionRow } from "./sectionRows";

const UNIT: TableColumn = {
  id: "unit",
  names: [
    ...["Enhet", "Eining", "Avdeling", "Virksomhet", "Verksemd", "Sektor", "Tjenesteområde", "Tenesteområde"],
    ...["Kommunalområde", "Tjeneste", "Teneste", "Hvilken enhet", "Kva eining"],
  ],
};
const YEARS = /^year\d$/u;
/** A table whose first column has the names has a column or two for each measure. */
const WIDEST_TURNED = 4;
const HIGHEST_TURNED = 40;

/** The rows of a table in a document as rows of one of ours. */
export interface FoundRows {
  /** Texts by our columns' ids, one for each row that says something. */
  readonly cells: readonly Readonly<Record<string, string>>[];
  /** Our columns that the table names, and those of them that it names by their own names. */
  readonly columns: readonly string[];
  readonly sure: readonly string[];
  /** What the table calls its other columns. */
  readonly otherColumns: readonly string[];
}

/** The form of the measures with all of their fields. */
export function withAllColumns(table: TableDefinition): TableDefinition {
  if (table.holds !== "measures") return table;
  return { ...table, columns: Object.values(MEASURE_COLUMNS).filter(({ id }) => !YEARS.test(id)) };
}

/** What has been read of a table, by our table and language: it is asked for where it is found, shown and taken. */
const KNOWN = new WeakMap<SheetRows, Map<string, FoundRows>>();

/** Reads a table of a document as rows of one of ours; one whose first column has the names is turned. */
export function rowsIn(...given: Parameters<typeof rowsInSteps>): FoundRows {
  return doneAtOnce(rowsInSteps(...given));
}

/** The same, with a step a row. */
export function* rowsInSteps(rows: SheetRows, definition: TableDefinition, language: Language): Steps<FoundRows> {
  const known = KNOWN.get(rows) ?? new Map<string, FoundRows>();
  KNOWN.set(rows, known);
  const key = `${definition.id} ${language}`;
  const found = known.get(key) ?? (yield* readAs(rows, definition, language));
  known.set(key, found);
  return found;
}

function* readAs(rows: SheetRows, definition: TableDefinition, language: Language): Steps<FoundRows> {
  const table = withAllColumns(definition);
  const plan = emptyPlan(language);
  const columns = columnsOf(definition, language);
  const upright = guessSetup(rows, columns);
  const mayBeTurned = (rows[0] ?? []).length <= WIDEST_TURNED && rows.length <= HIGHEST_TURNED;
  if (!mayBeTurned) return yield* readRows(rows, upright, columns, table, plan);
  const turned = turn(rows);
  const setup = guessSetup(turned, columns);
  const isTurned = named(setup) > named(upright) + 1;
  return yield* isTurned
    ? readRows(turned, setup, columns, table, plan)
    : readRows(rows, upright, columns, table, plan);
}

/** How many columns of a table of ours a row names by their own names, and how many others it has. */
export function surelyNamed(
  header: readonly string[],
  table: TableDefinition,
  language: Language,
): { readonly sure: number; readonly others: number } {
  const matches = matchColumns(header, columnsOf(table, language)).filter((_, place) => (header[place] ?? "") !== "");
  const sure = matches.filter(isSureMatch).length;
  return { sure, others: matches.filter(({ column }) => column === null).length };
}

/** The columns of a table; of measures also whose they are, which the plan has a column of its own for (see withUnitColumn). */
function columnsOf(definition: TableDefinition, language: Language): readonly TableColumn[] {
  const columns = importColumns(emptyPlan(language), withAllColumns(definition));
  return definition.holds === "measures" ? [...columns, UNIT] : columns;
}

function named({ match }: ImportSetup): number {
  return match.filter((column) => column !== null).length;
}

function turn(rows: SheetRows): SheetRows {
  return (rows[0] ?? []).map((_, place) => rows.map((row) => row[place] ?? ""));
}

function* readRows(
  rows: SheetRows,
  setup: ImportSetup,
  columns: readonly TableColumn[],
  table: TableDefinition,
  plan: Plan,
): Steps<FoundRows> {
  const header = setup.header === null ? [] : (rows[setup.header] ?? []);
  const matches = matchColumns(header, columns);
  // What stands over several columns says nothing of one of them, unless it is divided below.
  const isAlone = (text: string): boolean => header.filter((each) => each === text).length === 1;
  const isTold = (place: number): boolean => isAlone(header[place] ?? "") || setup.cost?.total?.place === place;
  const named = setup.match.map((column, place) => (isTold(place) ? column : null));
  const { rows: content, match } = contentRows(rows, { ...setup, match: named });
  const { rows: taken, aside } = yield* planImportInSteps(content, match, table, plan);
  const proposed = taken.map(({ row, cells }) => [row, cells] as const);
  const sections = new Set(aside.flatMap(({ row, takenFor }) => (takenFor === "section" ? [row] : [])));
  const found = match.flatMap(({ column }) => column ?? []);
  const cells =
    table.holds === "measures"
      ? yield* measures(content, { proposed: new Map(proposed), sections }, found, plan)
      : proposed.map(([, each]) => each);
  return {
    cells,
    columns: found,
    sure: matches
      .filter(isSureMatch)
      .flatMap(({ column }) => (column !== null && found.includes(column) ? [column] : [])),
    otherColumns: [...new Set(header.filter((text, place) => text.trim() !== "" && match[place]?.column === null))],
  };
}

/** What the rows of a table are taken for, by their indexes. */
interface SaidRows {
  readonly proposed: ReadonlyMap<number, Readonly<Record<string, string>>>;
  readonly sections: ReadonlySet<number>;
}

/** Measures with what the rows between them say of those below. */
function* measures(
  rows: SheetRows,
  { proposed, sections }: SaidRows,
  columns: readonly string[],
  plan: Plan,
): Steps<FoundRows["cells"]> {
  const found: Readonly<Record<string, string>>[] = [];
  let below: Readonly<Record<string, string>> = {};
  for (const [index, row] of rows.entries()) {
    yield;
    if (isSectionRow(row) || sections.has(index)) below = sectionCells(row, columns);
    else if ((proposed.get(index)?.action ?? "") !== "")
      found.push(withStatus({ ...below, ...proposed.get(index) }, plan));
  }
  return found;
}

/** A status that begins as one that we know, "Avlyst, erstattet av …": the rest stays in the evaluation, if that is empty. */
function withStatus(
  cells: Readonly<Record<string, string>>,
  { meta: { language } }: Plan,
): Readonly<Record<string, string>> {
  const said = cells.status ?? "";
  if (said === "" || importStatus(said, language) !== null) return cells;
  const [first = ""] = normaliseText(said).split(/[,;:(–]| (?:i|per|pr\.?|den|fra|frå|til) /u);
  const status = importStatus(first.trim(), language);
  if (status === null) return cells;
  return {
    ...cells,
    status,
    evaluation: (cells.evaluation ?? "") === "" ? said : `${said}. ${cells.evaluation ?? ""}`,
  };
}
