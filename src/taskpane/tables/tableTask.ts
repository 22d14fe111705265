import { tableBlock } from "../../actions/tableBlock";
import { tableTag } from "../../actions/tableTag";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import { viewTable } from "../../plan/table/viewTable";
import { hasBlock } from "../state/hasBlock";
import type { PaneState } from "../state/PaneState";
import type { WriteTable } from "../state/Task";

/** What inserts or updates a standard table; one of measures without measures has no pieces. */
export function tableTask({ plan, view }: Pick<PaneState, "plan" | "view">, table: TableDefinition): WriteTable {
  const shown = viewTable(plan, table);
  const isEmpty = table.holds === "measures" && plan.measures.length === 0;
  return {
    kind: "writeTable",
    table,
    title: table.title[plan.meta.language],
    direction: "both",
    pieces: isEmpty ? [] : tableBlock(plan, table, shown).pieces,
    update: hasBlock(view, tableTag(table)),
  };
}
