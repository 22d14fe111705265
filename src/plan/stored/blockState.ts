import type { StandingBlock } from "../../document/block/standingBlocks";
import type { Plan } from "../Plan";
import { isAsWritten } from "./kept";

/** In `Plan.written`: the user has made the block's text their own, and it is not called edited any more. */
export const THEIRS = "theirs";

/** In `Plan.written`: the user has deleted the block in Word and wants it so. */
export const LEFT_OUT = "leftOut";

/** What has become of a block since we wrote it. */
export type BlockState =
  /** It was never written, or the user has left it out. */
  | "absent"
  | "leftOut"
  /** As we wrote it. */
  | "standing"
  /** Somebody has changed its text in Word, or we do not know what we wrote. */
  | "edited"
  /** The user has made its text their own. */
  | "theirs"
  /** Somebody has deleted it in Word. */
  | "deleted"
  /** It stands there several times. */
  | "doubled";

/** The state of the block with a tag, by what we last wrote and what stands in the document. */
export function blockState({ written }: Plan, blocks: readonly StandingBlock[], tag: string): BlockState {
  const standing = blocks.find((block) => block.tag === tag);
  const known = written[tag];
  if (standing === undefined) {
    if (known === LEFT_OUT) return "leftOut";
    return known === undefined || known === THEIRS ? "absent" : "deleted";
  }
  if (standing.copies > 1) return "doubled";
  if (known === THEIRS) return "theirs";
  return isAsWritten(written, tag, standing.hash) ? "standing" : "edited";
}
