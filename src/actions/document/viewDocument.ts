import { hasStepsInTables } from "../../document/headings/hasStepsInTables";
import { standingBlocks } from "../../document/block/standingBlocks";
import { STEP_DESCRIPTIONS } from "../../plan/stepDescriptions";
import type { DocumentView } from "./DocumentView";
import type { StepScan } from "./scan";

/** What the pane shows of a scan. */
export function viewDocument({ outline, steps, references, tracked, isReadOnly }: StepScan): DocumentView {
  return {
    outline,
    steps,
    references,
    isEmpty: outline.paragraphs.every(({ text, inTable }) => text.trim() === "" && !inTable),
    hasStepsInTables: hasStepsInTables(outline, STEP_DESCRIPTIONS),
    blocks: standingBlocks(outline),
    tracked,
    isReadOnly,
  };
}
