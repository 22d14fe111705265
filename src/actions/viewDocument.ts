import { readBlocks } from "../document/readBlock";
import { ACTION_PLAN_TAG } from "./actionPlanBlock";
import type { DocumentView } from "./DocumentView";
import type { StepScan } from "./scan";

/** What the pane shows of a scan. */
export function viewDocument({ outline, steps, tracked }: StepScan): DocumentView {
  return {
    steps,
    isEmpty: outline.paragraphs.every(({ text, inTable }) => text.trim() === "" && !inTable),
    hasActionPlan: readBlocks(outline, ACTION_PLAN_TAG).length > 0,
    tracked,
  };
}
