import type { ReadBlock } from "../document/readBlock";
import type { Rows } from "../document/table/Rows";
import type { SyncedTable } from "../document/table/SyncedTable";
import type { KnownTable } from "../plan/KnownTable";
import type { WordContext } from "../word/WordContext";
import { finishWriting } from "./finishWriting";
import { isWritten, mergedPlan } from "./mergedPlan";
import type { Outcome } from "./Outcome";
import { tableTag } from "./tableTag";
import type { TableRequest } from "./TableRequest";

/** Brings what was changed of a table in Word into the plan. Nothing in the document changes. */
export async function readMerged(
  context: WordContext,
  { hash }: ReadBlock,
  rows: Rows,
  merged: SyncedTable,
  request: TableRequest,
): Promise<Outcome> {
  const tag = tableTag(request.table);
  const { plan: before, store } = request;
  const plan = mergedPlan(request, merged);
  const inWord = tableAsRead(rows, merged);
  if (plan === before && isWritten(before, tag, inWord, hash)) return { kind: "unchanged" };
  const outcome = await finishWriting(
    context,
    { before, plan, store },
    { tag, hash, tracked: false, inWord },
    () => null,
  );
  return outcome.kind === "done" && plan !== before ? { ...outcome, fromWord: true } : outcome;
}

/** The table as it stands in Word, which is not written to. Where a row of it is not in the merge, its rows tell their own numbers. */
function tableAsRead(rows: Rows, { origins, identity, added }: SyncedTable): KnownTable {
  const numbers = rows.slice(1).map((_, index) => identity.rows[origins.indexOf(index + 1) - 1]);
  const isWhole = numbers.every((nr) => nr !== undefined);
  const columns = identity.columns.filter((_, column) => !added.includes(column));
  return { rows, identity: isWhole ? { columns, rows: numbers } : null };
}
