import type { Language } from "../../content/Language";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import { goalColumnOf, prefixOf } from "../../content/tables/threadTables";
import type { TableId } from "../../content/tables/tableIds";
import { writtenIn } from "../thread/threadCells";
import { goalText } from "../thread/links";
import { shownCell } from "../thread/shownCell";
import { lastNumber } from "../thread/rowNumbers";
import type { Plan } from "../Plan";
import type { PaneRow } from "../../document/table/TableToSync";
import { computeCell } from "./computeCell";
import { startedTable } from "./startTable";
import { isNumberHidden, type ShownColumn, shownColumns } from "./shownColumns";
import { formOf } from "./tableForm";
import type { TableView } from "./TableView";
import { yearNamesInWord } from "./yearNames";
import { own } from "../../document/own";

/** The first column of measures: the row's identity in Word. The same word in both languages. */
const NR = { id: "nr", names: ["Nr", "Nr."] };
const NR_WIDTH = 7;

/**
 * A standard table as the plan has it, in the plan's language: without the columns that the user has hidden. Measures, goals
 * and needs have their numbers in Word: other tables' rows are known by what was last written there.
 */
export function viewTable(plan: Plan, table: TableDefinition): TableView {
  const { language } = plan.meta;
  const columns = shownColumns(plan, table, language).filter(({ isHidden }) => !isHidden);
  const standing = yearNamesInWord(plan, table);
  const holdsMeasures = table.holds === "measures";
  const shown = {
    columns: columns.map((column) => ({ id: column.id, names: namesInWord(column, standing) })),
    header: columns.map(({ name }) => name),
    widths: columns.map(({ width }) => width),
    form: formOf(plan, table),
  };
  if (holdsMeasures) {
    return { ...withNumbers(shown), rows: measureRows(plan, columns), prefix: "T", last: plan.lastMeasure };
  }
  const started = startedTable(plan, table);
  const rows = started.rows.map((row) => withGoals(plan, table.id, withComputed(row, columns, language)));
  const prefix = prefixOf(table.id);
  const last = Math.max(started.lastRow, lastNumber(plan, table.id));
  return prefix === "R" || isNumberHidden(plan, table.id)
    ? { ...shown, rows, isNumbered: false, prefix, last }
    : { ...withNumbers(shown), rows, prefix, last };
}

/** All names by which a column may be known: one that follows the plan's period as it stands in Word. */
function namesInWord({ id, names, ownName }: ShownColumn, standing: ReadonlyMap<string, string>): readonly string[] {
  return names.map((name) => (name === ownName ? (standing.get(id) ?? name) : name));
}

type Shown = Pick<TableView, "columns" | "header" | "widths" | "form">;

function withNumbers({ columns, header, widths, form }: Shown): Shown & { readonly isNumbered: true } {
  return {
    columns: [NR, ...columns],
    header: ["Nr", ...header],
    widths: [NR_WIDTH, ...widths],
    form,
    isNumbered: true,
  };
}

/** The row with the numbers of the goals that it names, and without what nobody has written. */
function withGoals(plan: Plan, table: TableId, row: PaneRow): PaneRow {
  const column = goalColumnOf(table);
  const cells = writtenIn(row.cells);
  return { nr: row.nr, cells: column === null ? cells : { ...cells, [column]: goalText(plan, table, row) } };
}

/** The row with what its computed columns come to; what somebody has written there stands. */
function withComputed(row: PaneRow, columns: readonly ShownColumn[], language: Language): PaneRow {
  const computed = columns.filter(
    ({ definition, id }) => definition?.kind === "computed" && (own(row.cells, id) ?? "") === "",
  );
  if (computed.length === 0) return row;
  const cells = computed.map(({ id }) => [id, computeCell(id, row.cells, language)] as const);
  return { nr: row.nr, cells: { ...row.cells, ...Object.fromEntries(cells) } };
}

function measureRows(plan: Plan, columns: readonly { readonly id: string }[]): TableView["rows"] {
  return plan.measures.map((measure) => ({
    nr: measure.nr,
    cells: Object.fromEntries(columns.map(({ id }) => [id, shownCell(plan, measure, id)])),
  }));
}
