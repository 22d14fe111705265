import type { FoundStep, SectionState } from "../../document/headings/FoundStep";

/** The state of a step in the document, as the pane shows it. */
export type StepState = SectionState | "missing" | "choose" | "unread";

/** The state of a step that a scan found; "unread" before the first scan. */
export function stepState(found: FoundStep | undefined): StepState {
  if (found === undefined) return "unread";
  if (found.section !== null) return found.state;
  return found.candidates.length > 0 ? "choose" : "missing";
}
