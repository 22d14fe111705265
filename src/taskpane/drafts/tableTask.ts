import { tableTag } from "../../actions/blockTags";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import type { Plan } from "../../plan/Plan";
import { hasBlock } from "../state/hasBlock";
import type { PaneState } from "../state/PaneState";
import type { WriteTable } from "../state/Task";

/** What inserts or updates a standard table. */
export function tableTask({ plan, view }: Pick<PaneState, "plan" | "view">, table: TableDefinition): WriteTable {
  return {
    kind: "writeTable",
    table,
    title: table.title[plan.meta.language],
    direction: "both",
    update: hasBlock(view, tableTag(table)),
  };
}

/** Whether the plan has something for the table: one of measures needs measures, any other is worth a form to fill in. */
export function hasTableText({ measures }: Plan, table: TableDefinition): boolean {
  return table.holds !== "measures" || measures.length > 0;
}
