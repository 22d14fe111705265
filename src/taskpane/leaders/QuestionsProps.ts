import type { Plan } from "../../plan/Plan";
import type { LeadersPage } from "../state/Page";
import type { Pane } from "../state/Pane";
import type { LeaderQuestion } from "./leaderQuestions";

/** Questions, and what the page shows of them. */
export interface QuestionsProps {
  readonly page: LeadersPage;
  readonly plan: Plan;
  readonly questions: readonly LeaderQuestion[];
  readonly pane: Pane;
  /** Nothing can be written: they are only shown. */
  readonly isReadOnly: boolean;
}
