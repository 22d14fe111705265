import type { LeadersPage } from "../state/Page";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import type { LeaderQuestion } from "./leaderQuestions";

export interface PlanViewProps {
  readonly questions: readonly LeaderQuestion[];
  readonly state: PaneState;
  /** Shows these questions below. */
  readonly onShow: (page: LeadersPage) => void;
  readonly pane: Pane;
}
