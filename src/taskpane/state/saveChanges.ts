import { savePart } from "../../actions/savePart";
import type { PartName } from "../../plan/PartName";
import { changedParts } from "./changedParts";
import type { PaneCore } from "./Pane";
import type { PaneState } from "./PaneState";

/** Saves every part that has changed, one after the other; stops at the first that Word refuses. To be run in the queue. */
export async function saveChanges({ latest, send }: PaneCore): Promise<void> {
  const parts = changedParts(latest().saved, latest().plan);
  if (parts.length === 0) return;
  send({ kind: "saving", state: "saving" });
  for (const part of parts) {
    if (isNewer(latest(), part)) {
      send({ kind: "saving", state: { failed: "newer" } });
      return;
    }
    const { plan, store } = latest();
    const outcome = await savePart(plan, part, store);
    if (outcome.kind === "failed") {
      send({ kind: "saving", state: { failed: outcome.code } });
      return;
    }
    send({ kind: "partSaved", part, plan, store: outcome.store });
  }
  send({ kind: "saving", state: "saved" });
}

function isNewer({ planWarnings }: PaneState, part: PartName): boolean {
  return planWarnings.some((warning) => warning.code === "partNewer" && warning.part === part);
}
