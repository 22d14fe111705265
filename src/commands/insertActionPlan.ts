import { openPlan } from "../actions/openPlan";
import { showActionPlan } from "../actions/showActionPlan";
import { startPane } from "../actions/startPane";
import { writeActionPlan } from "../actions/writeActionPlan";
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

  const message = messageOf(await writeActionPlan({ plan, store, onEdited: "ask" }));
  return message ?? messageOf(await showActionPlan());
}
