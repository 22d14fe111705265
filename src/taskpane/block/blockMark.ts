import type { StepId } from "../../content/StepId";
import { blockTag, parseBlockTag } from "../../document/block/blockTag";
import type { StandingBlock } from "../../document/block/standingBlocks";
import { blockState } from "../../plan/stored/blockState";
import type { Plan } from "../../plan/Plan";

/** What the list of steps says of blocks that are not as we wrote them. */
export type BlockMark = "edited" | "deleted" | "theirs";

/** The most pressing first. */
const MARKS: readonly BlockMark[] = ["edited", "deleted", "theirs"];

/** The mark of a step, by its text and tables; the action plan has its own. Null where all is as we wrote it. */
export function stepMark(plan: Plan, blocks: readonly StandingBlock[], step: StepId): BlockMark | null {
  const actionPlan = blockTag({ step, block: "handlingsplan" });
  const tags = Object.keys(plan.written).filter((tag) => parseBlockTag(tag)?.step === step && tag !== actionPlan);
  const marks = tags.map((tag) => blockMark(plan, blocks, tag));
  return MARKS.find((mark) => marks.includes(mark)) ?? null;
}

/** The mark of one block. What we do not know to have written has none. */
export function blockMark(plan: Plan, blocks: readonly StandingBlock[], tag: string): BlockMark | null {
  if (plan.written[tag] === undefined) return null;
  const state = blockState(plan, blocks, tag);
  return MARKS.find((mark) => mark === state) ?? null;
}
