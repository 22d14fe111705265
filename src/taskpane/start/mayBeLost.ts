import type { DocumentView } from "../../actions/document/DocumentView";
import type { Plan } from "../../plan/Plan";

/** Whether something may stand in the document that the plan knows nothing of: worth fetching what looks closer. */
export function mayBeLost({ blocks, outline, steps }: DocumentView, { written }: Plan): boolean {
  return (
    blocks.some(({ tag }) => written[tag] === undefined) ||
    outline.paragraphs.some(({ inTable, control }) => inTable && control === null) ||
    steps.value.some((step) => step.blocks.length === 0 && step.candidates[0]?.by === "bookmark")
  );
}
