import { ACTION_PLAN_TAG } from "./actionPlanBlock";
import { attempt } from "./attempt";
import { nothingWritten } from "./nothingWritten";
import type { Outcome } from "./Outcome";

/** Selects the action plan's block and scrolls to it. */
export function showActionPlan(): Promise<Outcome> {
  return attempt(async (context): Promise<Outcome> => {
    const control = context.document.contentControls.getByTag(ACTION_PLAN_TAG).getFirstOrNullObject().load("id");
    await context.sync();
    if (control.isNullObject) return { kind: "missing" };
    control.select("Select");
    await context.sync();
    return nothingWritten();
  });
}
