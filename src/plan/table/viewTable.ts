import type { Language } from "../../content/Language";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import { measureCell } from "../measureCell";
import type { Plan } from "../Plan";
import { shownColumns } from "./shownColumns";
import type { TableView } from "./TableView";

/** The first column: the row's identity in Word. The same word in both languages. */
const NR = { id: "nr", names: ["Nr", "Nr."] };
const NR_WIDTH = 7;

/** A standard table as the plan has it, in the plan's language: without the columns that the user has hidden. */
export function viewTable(plan: Plan, table: TableDefinition): TableView {
  const { language } = plan.meta;
  const columns = shownColumns(plan, table, language).filter(({ isHidden }) => !isHidden);
  const holdsMeasures = table.holds === "measures";
  return {
    columns: [NR, ...columns.map(({ id, names }) => ({ id, names }))],
    header: ["Nr", ...columns.map(({ name }) => name)],
    rows: holdsMeasures ? measureRows(plan, columns, language) : (plan.tables[table.id]?.rows ?? []),
    widths: [NR_WIDTH, ...columns.map(({ width }) => width)],
    prefix: holdsMeasures ? "T" : "R",
    last: holdsMeasures ? plan.lastMeasure : (plan.tables[table.id]?.lastRow ?? 0),
  };
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
