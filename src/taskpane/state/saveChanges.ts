import { saveParts } from "../../actions/saveParts";
import { changedParts } from "../../plan/partContent";
import { isNewer } from "./isNewer";
import { keepPlace } from "./keepPlace";
import type { PaneCore } from "./Pane";
import type { PaneState } from "./PaneState";

/** Saves all parts that have changed; those that a newer version wrote are left alone. To be run in the queue. */
export async function saveChanges(core: PaneCore): Promise<void> {
  const { latest, send } = core;
  if (hasChanges(latest())) keepPlace(core);
  const { saved, plan, store } = latest();
  const changed = changedParts(saved, plan);
  const parts = changed.filter((part) => !isNewer(store, part));
  if (parts.length > 0) {
    send({ kind: "saving", state: "saving" });
    const outcome = await saveParts({ plan, store }, parts);
    if (outcome.kind === "failed") {
      send({ kind: "saving", state: { failed: outcome.code } });
      return;
    }
    send({ kind: "partsSaved", saved: outcome });
  }
  send({ kind: "saving", state: parts.length < changed.length ? { failed: "newer" } : "saved" });
}

function hasChanges({ saved, plan }: PaneState): boolean {
  return changedParts(saved, plan).length > 0;
}
