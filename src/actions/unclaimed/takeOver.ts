import type { TableDefinition } from "../../content/tables/TableDefinition";
import { at } from "../../document/at";
import { comparedText } from "../../document/block/caption";
import { hashText } from "../../document/block/hashText";
import type { StoredPlan } from "../../plan/stored/adoptPart";
import { THEIRS } from "../../plan/stored/blockState";
import { changedParts } from "../../plan/stored/partContent";
import { partOfBlock } from "../../plan/stored/partOfBlock";
import { recordTable, recordWritten } from "../../plan/stored/recordWritten";
import { queueHolderAround } from "../../word/Holder";
import { queueTablesAround, type TablesAround } from "../../word/read/queueTables";
import { attempt } from "../attempt";
import { blockTitle, sectionHeading } from "../block/blockContext";
import { findUnclaimed, type Unclaimed } from "./findUnclaimed";
import type { Outcome } from "../Outcome";
import { planTakenOver } from "./planTakenOver";
import { readStepScan, type StepScan } from "../document/scan";
import { syncWithParts } from "../saving/syncWithParts";

/**
 * Takes texts and tables into the plan that stand in the document and that it knows nothing of: all that is found, or those
 * with the tags. Each gets its control; a table's rows are read, and a text is the user's own from then on. Nothing of what
 * stands there changes. "missing" where there is nothing. Three round trips, two where there is no table.
 */
export function takeOver(
  { plan, store }: StoredPlan,
  tables: readonly TableDefinition[],
  tags: readonly string[] | null,
): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const scan = await readStepScan(context);
    const found = findUnclaimed(scan, { plan, store }, tables, tags);
    const read = found.map((each) => queueTablesAround(each.tables.map((index) => at(scan.paragraphs, index))));
    if (found.some((each) => each.tables.length > 0)) await context.sync();
    const start: Taken = { plan, store, blocks: [] };
    const taken = found.reduce((sofar, each, nth) => take(scan, sofar, each, at(read, nth)()), start);
    if (taken.blocks.length === 0) return { kind: "missing" };
    queueHolders(scan, taken);
    const known = taken.blocks.map(({ tag }) => tag);
    const parts = [...new Set([...known.map(partOfBlock), ...changedParts(plan, taken.plan)])];
    const synced = await syncWithParts(context, taken.plan, parts, store);
    const written = Object.fromEntries(
      known.flatMap((tag) => {
        const hash = taken.plan.written[tag];
        return hash === undefined ? [] : [[tag, hash]];
      }),
    );
    const controls = taken.blocks.filter(({ isLoose }) => isLoose).map(({ tag }) => tag);
    const undo = { kind: "takeOver", controls, change: { before: plan, after: synced.plan } } as const;
    return { kind: "done", saved: { sent: plan, parts, ...synced }, written, undo, tracked: false };
  });
}

/** The plan with what has been taken into it so far. */
interface Taken extends StoredPlan {
  readonly blocks: readonly Unclaimed[];
}

function take(scan: StepScan, sofar: Taken, block: Unclaimed, around: TablesAround): Taken {
  const { plan, store } = sofar;
  const blocks = [...sofar.blocks, block];
  if (block.table === null) {
    const hash = plan.written[block.tag] ?? THEIRS;
    return { ...sofar, plan: recordWritten(plan, { [block.tag]: hash }), blocks };
  }
  const hash = hashText(scan.outline.paragraphs.slice(block.start, block.end).map(comparedText));
  const request = { plan, store, table: block.table, direction: "read", onEdited: "ask" } as const;
  const reading = planTakenOver({ ...around, isHalf: false }, hash, request);
  if (reading === null) return sofar;
  // What the plan has otherwise is asked about when the table is read or written the next time.
  if (reading === "cells") return { ...sofar, blocks };
  const known = recordWritten(reading.plan, { [block.tag]: hash });
  return { ...sofar, plan: recordTable(known, block.tag, reading.inWord), blocks };
}

function queueHolders(scan: StepScan, { plan, blocks }: Taken): void {
  const { language } = plan.meta;
  const holders = blocks.flatMap((block) => {
    const title = block.table?.title[language] ?? sectionHeading(block.section, language);
    return block.isLoose ? [queueHolderAround(scan, block, { tag: block.tag, title: blockTitle(title) })] : [];
  });
  holders[0]?.select("Start");
}
