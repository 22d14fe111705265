import { openPlan } from "../actions/document/openPlan";
import { ACTION_PLAN_TAG } from "../actions/blockTags";
import { showBlock } from "../actions/place/showBlock";
import { startPane } from "../actions/document/startPane";
import { writeTable } from "../actions/table/writeTable";
import { HANDLINGSPLAN } from "../content/tables/handlingsplan";
import { PartTooLarge } from "../plan/stored/PartTooLarge";
import { messageOf } from "./messageOf";
import type { RibbonMessage } from "./RibbonMessage";

/**
 * Inserts the plan's measures as a table, or updates the table, and shows it. Questions are not asked here: the message
 * sends the user to the pane.
 */
export async function insertActionPlan(): Promise<RibbonMessage | null> {
  const { documentLanguage } = await startPane();
  const opened = await openPlan(documentLanguage);
  if (opened.kind === "failed") return messageOf(opened);
  const { plan, store, warnings } = opened;
  if (warnings.length > 0) return "planWarning";
  if (plan.measures.length === 0) return "noMeasures";

  const request = { plan, store, table: HANDLINGSPLAN, direction: "both", onEdited: "ask" } as const;
  try {
    return messageOf(await writeTable(request)) ?? messageOf(await showBlock(ACTION_PLAN_TAG));
  } catch (error) {
    if (error instanceof PartTooLarge) return "partTooLarge";
    throw error;
  }
}
