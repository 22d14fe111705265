import type { PlanPart } from "../drafts/loadListParts";
import type { StepId } from "../../content/StepId";
import { blockTag, parseBlockTag } from "../../document/block/blockTag";
import type { StandingBlock } from "../../document/block/standingBlocks";
import { blockState } from "../../plan/stored/blockState";
import type { Plan } from "../../plan/Plan";

/** What the list of steps says of blocks that are not as we wrote them. */
export type BlockMark =
  | "edited"
  | "deleted"
  | "theirs"
  /** Changed here since it was written. */
  | "outdated"
  /** Answers that do not stand in Word. */
  | "unwritten";

/** The most pressing first. */
const MARKS: readonly BlockMark[] = ["edited", "deleted", "outdated", "unwritten", "theirs"];

/** What a mark is told of: `parts` is null until they are known. */
export interface MarkSource {
  readonly plan: Plan;
  readonly blocks: readonly StandingBlock[];
  readonly parts: readonly PlanPart[] | null;
}

/** The mark of a step, by its text and tables; the action plan has its own. Null where all is as we wrote it. */
export function stepMark(source: MarkSource, step: StepId): BlockMark | null {
  const actionPlan = blockTag({ step, block: "handlingsplan" });
  const known = [...Object.keys(source.plan.written), ...(source.parts ?? []).map(({ tag }) => tag)];
  const tags = [...new Set(known)].filter((tag) => parseBlockTag(tag)?.step === step && tag !== actionPlan);
  const marks = tags.map((tag) => blockMark(source, tag));
  return MARKS.find((mark) => marks.includes(mark)) ?? null;
}

/** The mark of one block. What we do not know to have written has none. */
export function blockMark({ plan, blocks, parts }: MarkSource, tag: string): BlockMark | null {
  const state = plan.written[tag] === undefined ? null : blockState(plan, blocks, tag);
  return MARKS.find((mark) => mark === state) ?? parts?.find((part) => part.tag === tag)?.mark ?? null;
}
