import type { TableDefinition } from "../../../content/tables/TableDefinition";
import type { Plan } from "../../Plan";
import type { TableRow } from "../../table/PlanTable";
import { rowPool, type RowPool } from "../../fill/rowPool";
import { shownColumns } from "../../table/shownColumns";
import { goalColumnOf } from "../../../content/tables/threadTables";
import { goalText } from "../../thread/links";
import { withoutNumbers } from "../../thread/linkText";
import { shownCell } from "../../thread/shownCell";
import { startedTable } from "../../table/startTable";
import { own } from "../../../document/own";
import type { UnitColumn } from "./unitColumn";

type Cells = TableRow["cells"];

/** A row of the plan that is read in once more. */
export interface KnownRow {
  readonly row: TableRow;
  /** Nothing but its number says that it is the same. */
  readonly byNumberAlone: boolean;
}

/** The rows that a table of the plan has, to be found by what is read in. */
export interface KnownRows {
  /** The plan's row that the cells are of, each row at most once; null where there is none. */
  readonly take: (cells: Cells) => KnownRow | null;
}

/** By which texts rows are known: those of a row of the plan, and those to look for, the surest first. */
interface Keys {
  readonly known: (cells: Cells) => readonly string[];
  readonly sought: (cells: Cells) => readonly string[];
  /** The columns that say what a row is about. */
  readonly telling: readonly string[];
}

/**
 * The rows of a table, to be found by the texts that tell rows apart, or by number where some of these texts are alike: each
 * unit counts from T1. Of rows from a unit only its own are looked at, and by texts those of no unit.
 */
export function knownRows(plan: Plan, table: TableDefinition, unit: UnitColumn | null = null): KnownRows {
  const holdsMeasures = table.holds === "measures";
  const all = holdsMeasures
    ? measureRows(plan, table)
    : startedTable(plan, table).rows.map((row) => linked(plan, table, row));
  const unitOf = ({ cells }: TableRow): string => plain(unit === null ? "" : own(cells, unit.column));
  const rows = unit === null ? all : all.filter((row) => ["", plain(unit.name)].includes(unitOf(row)));
  const keys = holdsMeasures ? MEASURE_KEYS : rowKeys(table.columns.map(({ id }) => id));
  const byNr = new Map(rows.filter((row) => unitOf(row) === plain(unit?.name)).map((row) => [row.nr, row]));
  const open = rowPool(rows, ({ cells }) => keys.known(cells));
  const take = (cells: Cells): KnownRow | null => {
    const numbered = byNr.get((cells.nr ?? "").toUpperCase()) ?? null;
    const free = numbered !== null && open.has(numbered) ? numbered : null;
    const found = findRow(cells, free, keys, open);
    if (found !== null) open.take(found.row);
    return found;
  };
  return { take };
}

function findRow(cells: Cells, numbered: TableRow | null, keys: Keys, open: RowPool<TableRow>): KnownRow | null {
  const same = keys.sought(cells).map((key) => open.some(key));
  const first = same.find((rows) => rows.length > 0) ?? [];
  if (numbered !== null && first.includes(numbered)) return { row: numbered, byNumberAlone: false };
  const alike = mostAlike(first, cells);
  if (alike !== null) return { row: alike, byNumberAlone: false };
  if (numbered === null) return null;
  const said = keys.telling.filter((id) => plain(own(cells, id)) !== "");
  if (said.length === 0) return { row: numbered, byNumberAlone: true };
  const pairs = said.map((id) => [plain(own(numbered.cells, id)), plain(own(cells, id))] as const);
  const isLike = pairs.some(([one, other]) => one === other) || pairs.every(([one, other]) => areAlike(one, other));
  return isLike ? { row: numbered, byNumberAlone: false } : null;
}

/** Whether two texts have more than half of their words in common. */
export function areAlike(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return 2 * shared > Math.max(words.size, others.size);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/[\p{L}\p{N}]{4,}/gu) ?? []);
}

/** The row with the numbers of the goals that it names. */
function linked(plan: Plan, { id }: TableDefinition, row: TableRow): TableRow {
  const column = goalColumnOf(id);
  return column === null ? row : { nr: row.nr, cells: { ...row.cells, [column]: goalText(plan, id, row) } };
}

/** Measures are the same with the same need and action; where no need is read in, with the same action. */
const MEASURE_KEYS: Keys = {
  known: (cells) => [pairKey(cells), ...(plain(cells.action) === "" ? [] : [actionKey(cells)])],
  sought: (cells) =>
    plain(cells.need) === "" ? (plain(cells.action) === "" ? [] : [actionKey(cells)]) : [pairKey(cells)],
  telling: ["need", "action"],
};

function pairKey({ need, action }: Cells): string {
  return `${plain(withoutNumbers("needs", need ?? ""))}\n${plain(action)}`;
}

function actionKey({ action }: Cells): string {
  return `*\n${plain(action)}`;
}

/** Other rows are the same with the same text in the first column that the plan's row has filled. */
function rowKeys(columns: readonly string[]): Keys {
  const sought = (cells: Cells) =>
    columns.map((id) => [id, plain(own(cells, id))]).flatMap(([id, text]) => (text === "" ? [] : [`${id}\n${text}`]));
  return { known: (cells) => sought(cells).slice(0, 1), sought, telling: columns.slice(0, 1) };
}

function measureRows(plan: Plan, table: TableDefinition): readonly TableRow[] {
  const { language } = plan.meta;
  const ids = [...new Set(["need", "action", ...shownColumns(plan, table, language).map(({ id }) => id)])];
  return plan.measures.map((measure) => ({
    nr: measure.nr,
    cells: { ...measure.more, ...Object.fromEntries(ids.map((id) => [id, shownCell(plan, measure, id)])) },
  }));
}

function mostAlike(rows: readonly TableRow[], cells: Cells): TableRow | null {
  const same = (row: TableRow) => Object.entries(cells).filter(([id, text]) => own(row.cells, id) === text).length;
  const shares = rows.map(same);
  return rows[shares.indexOf(Math.max(...shares))] ?? null;
}

function plain(text: string | undefined): string {
  return (text ?? "").toLocaleLowerCase("nb").replace(/\s+/gu, " ").trim();
}
