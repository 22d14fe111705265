import { openPlan, type Opened } from "../../actions/document/openPlan";
import type { Failed } from "../../actions/Outcome";
import type { Language } from "../../content/Language";
import type { PaneCore } from "../state/Pane";
import type { PaneEvent } from "../state/PaneEvent";

/** Reads the plan and the document. To be run in the queue. */
export async function openDocument({ send }: PaneCore, language: Language): Promise<void> {
  send({ kind: "opening" });
  send(openedEvent(await openPlan(language)));
}

/** What came of reading the document, as an event. */
export function openedEvent(outcome: Opened | Failed): PaneEvent {
  return outcome.kind === "failed" ? { kind: "openFailed", failed: outcome } : outcome;
}
