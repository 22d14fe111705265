import type { TableDefinition } from "../content/tables/TableDefinition";
import { blockTag } from "../document/block/blockTag";

/** The tag of a standard table's block. */
export function tableTag({ id, step }: Pick<TableDefinition, "id" | "step">): string {
  return blockTag({ step, block: id === "nitt.tab.handlingsplan" ? "handlingsplan" : id });
}
