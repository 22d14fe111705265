import { saveParts } from "../../actions/saving/saveParts";
import { forgetGoneTables } from "../../plan/table/forgetGoneTables";
import { changedParts } from "../../plan/stored/partContent";
import type { PartName } from "../../plan/stored/PartName";
import { PartTooLarge } from "../../plan/stored/PartTooLarge";
import { rebasePlan } from "../../plan/stored/SavedPlan";
import { keepPlace } from "./keepPlace";
import type { PaneCore } from "../state/Pane";
import type { PaneState, SaveFailure } from "../state/PaneState";
import { unsavedParts } from "./unsavedParts";

/**
 * Saves all parts that have changed; those that a newer version wrote are left alone, and one that has grown too large keeps no
 * other from being saved. To be run in the queue.
 */
export async function saveChanges(core: PaneCore): Promise<void> {
  const { latest, send } = core;
  if (latest().opening === "removed") return;
  if (hasChanges(latest())) {
    keepPlace(core);
    forgetGone(core);
  }
  const parts = unsavedParts(latest());
  const isLeft = parts.length < changedParts(latest().saved, latest().plan).length;
  const failure = await save(core, parts);
  send({ kind: "saving", state: failure ?? (isLeft ? { failed: "newer" } : "saved") });
}

/** What has been deleted in Word since goes with the next save. A view that could not be renewed does not tell. */
function forgetGone({ latest, send }: PaneCore): void {
  const { plan, view, scanFailed } = latest();
  const left = view === null || scanFailed !== null ? plan : forgetGoneTables(plan, view.outline);
  if (left !== plan) send({ kind: "planChanged", plan: left });
}

/** Why not all of these parts are saved; null where they are. */
async function save(core: PaneCore, parts: readonly PartName[]): Promise<SaveFailure | null> {
  if (parts.length === 0) return null;
  core.send({ kind: "saving", state: "saving" });
  const { plan, store } = core.latest();
  try {
    const outcome = await saveParts({ plan, store }, parts);
    if (outcome.kind === "failed") return { failed: outcome.code };
    core.send({ kind: "partsSaved", saved: outcome, rebase: rebasePlan });
    return null;
  } catch (error) {
    if (!(error instanceof PartTooLarge)) throw error;
    const { part } = error;
    const others = parts.filter((each) => each !== part);
    const failure = others.length < parts.length ? await save(core, others) : null;
    return failure ?? { failed: "partTooLarge", part };
  }
}

function hasChanges({ saved, plan }: PaneState): boolean {
  return changedParts(saved, plan).length > 0;
}
