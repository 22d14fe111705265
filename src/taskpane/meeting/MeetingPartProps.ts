import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import type { MeetingPart } from "./MeetingParts";
import type { MeetingQuestions } from "./useQuestions";

/** A meeting, by its id. */
export interface MeetingProps {
  readonly id: string;
  readonly state: PaneState;
  readonly pane: Pane;
}

/** What the parts of the page of a meeting are made of. */
export interface MeetingPartProps extends MeetingProps {
  readonly questions: MeetingQuestions;
  /** Shows another part of the page. */
  readonly onPart: (part: MeetingPart) => void;
}
