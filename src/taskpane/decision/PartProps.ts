import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";

/** What each part of the page needs. */
export interface PartProps {
  readonly state: PaneState;
  readonly pane: Pane;
}
