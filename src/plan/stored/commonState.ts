import { emptyPlan } from "../emptyPlan";
import type { Plan } from "../Plan";
import { hasSeen, isSameVersion, type PartVersion } from "./PartVersion";
import type { StoredPart } from "./Store";

/**
 * The state that a foreign state of a part and ours have both come from: the latest that the foreign writer had taken into
 * account. An empty plan where that writer had seen none.
 */
export function commonState(stored: StoredPart | undefined, foreign: PartVersion): Plan {
  const common = stored?.known.findLast(({ version }) => isSameVersion(version, foreign) || hasSeen(foreign, version));
  return common?.plan ?? emptyPlan("nb");
}
