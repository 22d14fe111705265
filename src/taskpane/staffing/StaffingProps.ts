import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";

/** What each part of the page is given. */
export interface StaffingProps {
  readonly state: PaneState;
  /** Dates the estimate with each change. */
  readonly pane: Pane;
}
