import { samePlan } from "../../plan/samePlan";
import type { Notice } from "./Notice";
import type { PaneState } from "./PaneState";

/** The notice that still holds. A change of the plan can be taken back until something else is changed, and is no longer told then. */
export function noticeAfter({ notice, plan }: Pick<PaneState, "notice" | "plan">): Notice | null {
  return notice?.kind === "planReplaced" && !samePlan(plan, notice.change.after) ? null : notice;
}
