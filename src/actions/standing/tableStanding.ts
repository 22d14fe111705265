import type { TableDefinition } from "../../content/tables/TableDefinition";
import { hashPieces } from "../../document/block/hashPieces";
import type { StandingBlock } from "../../document/block/standingBlocks";
import { blockState } from "../../plan/stored/blockState";
import type { KnownTable } from "../../plan/table/KnownTable";
import type { Plan } from "../../plan/Plan";
import { chooseForm, formOf } from "../../plan/table/tableForm";
import { viewTable } from "../../plan/table/viewTable";
import { tableTag } from "../blockTags";
import { tableBlock } from "../table/tableBlock";
import { mergeWith } from "../table/mergeWith";
import { standingOf, type Standing } from "./wordState";

/** How a standard table stands in Word. Costs nothing in Word: the plan knows the table as it was last written or read. */
export function tableStanding(
  plan: Plan,
  blocks: readonly StandingBlock[],
  table: TableDefinition,
  hasText: boolean,
): Standing {
  const tag = tableTag(table);
  return standingOf(blockState(plan, blocks, tag), hasText, hasText && isOther(plan, table));
}

/** Whether an update would write something else than stands there by what we know. */
function isOther(plan: Plan, table: TableDefinition): boolean {
  const tag = tableTag(table);
  const [known, written] = [plan.inWord[tag], plan.written[tag]];
  const isWritten = isBlockOf(plan, table, written);
  if (isWritten || known === undefined) return !isWritten;
  const form = formOf(plan, table) === "cards" ? "table" : "cards";
  return hasOtherRows(plan, table, known) || isBlockOf(chooseForm(plan, table, form), table, written);
}

function isBlockOf(plan: Plan, table: TableDefinition, written: string | undefined): boolean {
  return hashPieces(tableBlock(plan, table).pieces) === written;
}

/** Where the table stands as we know it, what the merge would make of it. */
function hasOtherRows(plan: Plan, table: TableDefinition, { rows }: KnownTable): boolean {
  const merged = mergeWith(viewTable(plan, table), { rows, canWiden: true }, { plan, table });
  return merged === null || JSON.stringify(merged.rows) !== JSON.stringify(rows);
}
