import { ACTION_PLAN_WIDTHS } from "../content/actionPlanColumns";
import type { StepId } from "../content/StepId";
import { blockTag } from "../document/blockTag";
import { actionPlanTable } from "../plan/actionPlanTable";
import type { Plan } from "../plan/Plan";
import type { NewBlock } from "../word/queueNewBlock";
import { blockTitle } from "./blockContext";

/** The step that the action plan stands in. */
export const ACTION_PLAN_STEP: StepId = "s6";

/** The tag of the action plan's block. */
export const ACTION_PLAN_TAG = blockTag({ step: ACTION_PLAN_STEP, block: "handlingsplan" });

/** The same word in bokmål and nynorsk. */
const HEADING = "Handlingsplan";

/** The action plan as a block: a heading, and the table of the plan's measures. */
export function actionPlanBlock({ measures, meta }: Plan): NewBlock {
  return {
    tag: ACTION_PLAN_TAG,
    title: blockTitle(HEADING),
    pieces: [
      { kind: "heading", level: 2, text: HEADING },
      { kind: "table", rows: actionPlanTable(measures, meta.language), widths: ACTION_PLAN_WIDTHS },
    ],
  };
}
