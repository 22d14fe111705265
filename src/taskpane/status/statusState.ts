import { hashPieces } from "../../document/block/hashPieces";
import { blockState } from "../../plan/stored/blockState";
import { STATUS_TAG } from "../../plan/status/statusBlock";
import { statusPieces } from "../../plan/status/statusPieces";
import type { PaneState } from "../state/PaneState";

/** How the figure in the document is to the plan. */
export type StatusState = "absent" | "standing" | "outdated" | "edited";

const ANY_PICTURE = { base64: "", width: 0, height: 0 };

/** Whether the figure stands in the document, with the plan's numbers or with others. */
export function statusState({ plan, view }: Pick<PaneState, "plan" | "view">): StatusState {
  switch (blockState(plan, view?.blocks ?? [], STATUS_TAG)) {
    case "absent":
    case "leftOut":
    case "deleted":
      return "absent";
    case "standing":
      return hashPieces(statusPieces(plan, ANY_PICTURE)) === plan.written[STATUS_TAG] ? "standing" : "outdated";
    default:
      return "edited";
  }
}
