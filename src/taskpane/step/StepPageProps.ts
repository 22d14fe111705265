import type { StepId } from "../../content/StepId";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";

export interface StepPageProps {
  readonly step: StepId;
  readonly state: PaneState;
  readonly pane: Pane;
}
