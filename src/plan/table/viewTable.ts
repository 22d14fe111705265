import type { Language } from "../../content/Language";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import { measureCell } from "../measures/measureCell";
import type { Plan } from "../Plan";
import type { PaneRow } from "../../document/table/TableToSync";
import { computeCell } from "./computeCell";
import { startedTable } from "./startTable";
import { type ShownColumn, shownColumns } from "./shownColumns";
import { formOf } from "./tableForm";
import type { TableView } from "./TableView";
import { own } from "../../document/own";

/** The first column of measures: the row's identity in Word. The same word in both languages. */
const NR = { id: "nr", names: ["Nr", "Nr."] };
const NR_WIDTH = 7;

/**
 * A standard table as the plan has it, in the plan's language: without the columns that the user has hidden. Only measures
 * have a number in Word: other tables' rows are known by what was last written there.
 */
export function viewTable(plan: Plan, table: TableDefinition): TableView {
  const { language } = plan.meta;
  const columns = shownColumns(plan, table, language).filter(({ isHidden }) => !isHidden);
  const holdsMeasures = table.holds === "measures";
  const shown = {
    columns: columns.map(({ id, names }) => ({ id, names })),
    header: columns.map(({ name }) => name),
    widths: columns.map(({ width }) => width),
    form: formOf(plan, table),
  };
  if (!holdsMeasures) {
    const { rows, lastRow } = startedTable(plan, table);
    const computed = rows.map((row) => withComputed(row, columns, language));
    return { ...shown, rows: computed, isNumbered: false, prefix: "R", last: lastRow };
  }
  return {
    columns: [NR, ...shown.columns],
    header: ["Nr", ...shown.header],
    widths: [NR_WIDTH, ...shown.widths],
    rows: measureRows(plan, columns, language),
    form: shown.form,
    isNumbered: true,
    prefix: "T",
    last: plan.lastMeasure,
  };
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

function measureRows(
  { measures }: Plan,
  columns: readonly { readonly id: string }[],
  language: Language,
): TableView["rows"] {
  return measures.map((measure) => ({
    nr: measure.nr,
    cells: Object.fromEntries(columns.map(({ id }) => [id, measureCell(measure, id, language)])),
  }));
}
