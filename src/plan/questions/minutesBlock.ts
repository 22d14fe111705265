import { blockTag } from "../../document/block/blockTag";

/** The minutes of meetings stand under the step that tells how the plan is made and who takes part. */
export const MINUTES_STEP = "s1";

/** The tag of the block that holds the minutes of a meeting. */
export function minutesTag(meeting: string): string {
  return blockTag({ step: MINUTES_STEP, block: `own.referat.${meeting}` });
}
