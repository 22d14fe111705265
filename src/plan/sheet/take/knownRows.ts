import type { TableDefinition } from "../../../content/tables/TableDefinition";
import type { Plan } from "../../Plan";
import type { TableRow } from "../../table/PlanTable";
import { rowPool } from "../../fill/rowPool";
import { shownColumns } from "../../table/shownColumns";
import { goalColumnOf } from "../../../content/tables/threadTables";
import { goalText } from "../../thread/links";
import { withoutNumbers } from "../../thread/linkText";
import { shownCell } from "../../thread/shownCell";
import { startedTable } from "../../table/startTable";
import { own } from "../../../document/own";

type Cells = TableRow["cells"];

/** The rows that a table of the plan has, to be found by what is read in. */
export interface KnownRows {
  /** The plan's row that the cells are of, each row at most once; null where there is none. */
  readonly take: (cells: Cells) => TableRow | null;
}

/** By which texts rows are known: those of a row of the plan, and those to look for, the surest first. */
interface Keys {
  readonly known: (cells: Cells) => readonly string[];
  readonly sought: (cells: Cells) => readonly string[];
}

/** The rows of a table, to be found by number, or by the texts that tell rows apart. */
export function knownRows(plan: Plan, table: TableDefinition): KnownRows {
  const holdsMeasures = table.holds === "measures";
  const rows = holdsMeasures
    ? measureRows(plan, table)
    : startedTable(plan, table).rows.map((row) => linked(plan, table, row));
  const keys = holdsMeasures ? MEASURE_KEYS : rowKeys(table.columns.map(({ id }) => id));
  const byNr = new Map(rows.map((row) => [row.nr, row]));
  const open = rowPool(rows, ({ cells }) => keys.known(cells));
  const take = (cells: Cells) => {
    const numbered = byNr.get((cells.nr ?? "").toUpperCase());
    const alike = keys.sought(cells).map((key) => mostAlike(open.some(key), cells));
    const row = numbered && open.has(numbered) ? numbered : (alike.find((each) => each !== null) ?? null);
    if (row !== null) open.take(row);
    return row;
  };
  return { take };
}

/** The row with the numbers of the goals that it names. */
function linked(plan: Plan, { id }: TableDefinition, row: TableRow): TableRow {
  const column = goalColumnOf(id);
  return column === null ? row : { nr: row.nr, cells: { ...row.cells, [column]: goalText(plan, id, row) } };
}

/** Measures are the same with the same need and action; where no need is read in, with the same action. */
const MEASURE_KEYS: Keys = {
  known: (cells) => [pairKey(cells), ...(plain(cells.action) === "" ? [] : [actionKey(cells)])],
  sought: (cells) => (plain(cells.need) === "" ? [actionKey(cells)] : [pairKey(cells)]),
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
  return { known: (cells) => sought(cells).slice(0, 1), sought };
}

function measureRows(plan: Plan, table: TableDefinition): readonly TableRow[] {
  const { language } = plan.meta;
  const ids = [...new Set(["need", "action", ...shownColumns(plan, table, language).map(({ id }) => id)])];
  return plan.measures.map((measure) => ({
    nr: measure.nr,
    cells: Object.fromEntries(ids.map((id) => [id, shownCell(plan, measure, id)])),
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
