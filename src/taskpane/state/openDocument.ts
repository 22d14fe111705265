import { openPlan } from "../../actions/openPlan";
import type { Language } from "../../content/Language";
import { loadRunTask } from "./loadRunTask";
import type { PaneCore } from "./Pane";

/** Reads the plan and the document. To be run in the queue. */
export async function openDocument({ send }: PaneCore, language: Language): Promise<void> {
  send({ kind: "opening" });
  const outcome = await openPlan(language);
  if (outcome.kind === "failed") {
    send({ kind: "openFailed", failed: outcome });
    return;
  }
  const { plan, store, warnings, view } = outcome;
  send({ kind: "opened", plan, store, warnings, view });
  void loadRunTask();
}
