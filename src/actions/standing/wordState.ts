import { hashPieces } from "../../document/block/hashPieces";
import type { StandingBlock } from "../../document/block/standingBlocks";
import type { Piece } from "../../document/Piece";
import { blockState, LEFT_OUT, THEIRS, type BlockState } from "../../plan/stored/blockState";
import { KEPT_BLOCK, KEPT_DRAFT } from "../../plan/stored/kept";
import type { Plan } from "../../plan/Plan";

/** What Word has of a text, a table or a figure of the plan. */
export type WordState =
  /** Nothing was written, and there is nothing to write. */
  | "notBegun"
  /** The plan has something that was never written. */
  | "notInWord"
  /** Word has what the plan has. */
  | "same"
  /** The plan has become another since it was written. */
  | "changedHere"
  /** Somebody has changed it in Word. */
  | "changedInWord"
  | Exclude<BlockState, "absent" | "standing" | "edited">;

/** How a block stands in Word beside the plan. */
export interface Standing {
  readonly state: WordState;
  /** An update would write something else than we wrote last, whatever was done in Word. */
  readonly isOutdated: boolean;
}

/** How a text stands, which the plan would have written as `pieces` now. Costs nothing in Word: the plan knows what was written. */
export function textStanding(
  plan: Plan,
  blocks: readonly StandingBlock[],
  tag: string,
  pieces: readonly Piece[],
): Standing {
  const standing = blocks.find((block) => block.tag === tag);
  const known = draftBehind(plan.written, tag, standing?.hash) ?? standing?.hash;
  const isKnown = known !== undefined && known !== THEIRS && known !== LEFT_OUT;
  return standingOf(blockState(plan, blocks, tag), pieces.length > 0, isKnown && hashPieces(pieces) !== known);
}

/** The standing of a block that is in a state, where the plan has something to write for it, and something else than was written. */
export function standingOf(state: BlockState, hasText: boolean, isOutdated: boolean): Standing {
  switch (state) {
    case "absent":
      return { state: hasText ? "notInWord" : "notBegun", isOutdated: hasText };
    case "standing":
      return { state: isOutdated ? "changedHere" : "same", isOutdated };
    case "edited":
      return { state: "changedInWord", isOutdated };
    default:
      return { state, isOutdated };
  }
}

/** The hash of the draft that a block which stands with a hash was made of; undefined where we do not know. */
function draftBehind(written: Plan["written"], tag: string, hash: string | undefined): string | undefined {
  const plain = written[tag];
  return hash === plain && hash !== written[tag + KEPT_BLOCK] ? plain : (written[tag + KEPT_DRAFT] ?? plain);
}
