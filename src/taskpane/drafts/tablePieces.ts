import { tableBlock } from "../../actions/table/tableBlock";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import type { Piece } from "../../document/Piece";
import type { Plan } from "../../plan/Plan";
import { hasTableText } from "./tableTask";

/** A standard table with its heading and caption, as the plan has it; nothing where the plan has nothing for it. */
export function tablePieces(plan: Plan, table: TableDefinition): readonly Piece[] {
  return hasTableText(plan, table) ? tableBlock(plan, table).pieces : [];
}
