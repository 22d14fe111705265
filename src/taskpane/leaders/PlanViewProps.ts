import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import type { LeaderQuestion } from "./leaderQuestions";

export interface PlanViewProps {
  readonly questions: readonly LeaderQuestion[];
  readonly state: PaneState;
  /** Opens a question below, by its id. */
  readonly onOpen: (item: string) => void;
  readonly pane: Pane;
}
