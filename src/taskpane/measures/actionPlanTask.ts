import { ACTION_PLAN_TAG } from "../../actions/actionPlanBlock";
import { tableBlock } from "../../actions/tableBlock";
import { HANDLINGSPLAN } from "../../content/tables/handlingsplan";
import { hasBlock } from "../state/hasBlock";
import type { PaneState } from "../state/PaneState";
import type { WriteTable } from "../state/Task";

/** What inserts or updates the action plan's table; without measures it has no pieces. */
export function actionPlanTask({ plan, view }: Pick<PaneState, "plan" | "view">): WriteTable {
  return {
    kind: "writeTable",
    table: HANDLINGSPLAN,
    title: HANDLINGSPLAN.title[plan.meta.language],
    direction: "both",
    pieces: plan.measures.length === 0 ? [] : tableBlock(plan, HANDLINGSPLAN).pieces,
    update: hasBlock(view, ACTION_PLAN_TAG),
  };
}
