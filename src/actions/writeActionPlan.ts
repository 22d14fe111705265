import { planAppend } from "../document/planInsertion";
import { readBlocks } from "../document/readBlock";
import { queueTableRows } from "../word/queueTableRows";
import { ACTION_PLAN_STEP, ACTION_PLAN_TAG, actionPlanBlock } from "./actionPlanBlock";
import type { ActionPlanRequest } from "./ActionPlanRequest";
import { attempt } from "./attempt";
import { changeActionPlan } from "./changeActionPlan";
import { insertBlock } from "./insertBlock";
import type { Outcome } from "./Outcome";
import { locate, readStepScan, type StepScan } from "./scan";
import type { WordContext } from "../word/WordContext";

/**
 * Inserts the action plan's table at the end of step 6, or updates it in place. Three round trips at most to insert, two to
 * update.
 */
export function writeActionPlan(request: ActionPlanRequest): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const readTable = queueTableRows(context, ACTION_PLAN_TAG);
    const scan = await readStepScan(context);
    const [block, ...copies] = readBlocks(scan.outline, ACTION_PLAN_TAG);
    if (copies.length > 0) return { kind: "doubled" };
    return block === undefined
      ? insertNew(context, scan, request)
      : changeActionPlan(context, scan, { block, inWord: readTable() }, request);
  });
}

async function insertNew(context: WordContext, scan: StepScan, request: ActionPlanRequest): Promise<Outcome> {
  const located = locate(scan, ACTION_PLAN_STEP, request.heading);
  if (located.kind !== "located") return located;
  const { section } = located;
  const place = { step: ACTION_PLAN_STEP, section, ...planAppend(scan.outline, section) };
  return insertBlock(context, scan, actionPlanBlock(request.plan), place, request);
}
