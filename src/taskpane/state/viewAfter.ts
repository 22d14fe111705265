import type { DocumentView } from "../../actions/document/DocumentView";
import { parseBlockTag } from "../../document/block/blockTag";
import type { FoundStep } from "../../document/headings/FoundStep";
import { LEFT_OUT, THEIRS } from "../../plan/stored/blockState";
import type { Plan } from "../../plan/Plan";

/** The document with the blocks that a task wrote or took away (hash ""), until the next scan tells all that has changed. */
export function viewAfter(view: DocumentView, written: Plan["written"]): DocumentView {
  const hashes = Object.entries(written).filter(([, hash]) => hash !== THEIRS && hash !== LEFT_OUT);
  const tags = hashes.map(([tag]) => tag);
  const standing = hashes.flatMap(([tag, hash]) => (hash === "" ? [] : [{ tag, hash, copies: 1 }]));
  return {
    ...view,
    blocks: [...view.blocks.filter(({ tag }) => !tags.includes(tag)), ...standing],
    steps: { ...view.steps, value: view.steps.value.map((step) => stepAfter(step, Object.fromEntries(hashes))) },
  };
}

function stepAfter(step: FoundStep, written: Plan["written"]): FoundStep {
  const tags = Object.keys(written).filter((tag) => parseBlockTag(tag)?.step === step.id);
  const others = step.blocks.filter((tag) => !tags.includes(tag));
  return { ...step, blocks: [...others, ...tags.filter((tag) => written[tag] !== "")] };
}
