import type { StepId } from "../../../content/StepId";
import type { Plan } from "../../../plan/Plan";
import type { LineDetails } from "../../../plan/questions/noteLines";
import type { Pane } from "../../state/Pane";

/** The question that something was said to. */
interface OfQuestion {
  /** Its step: a line can come into the step's text. */
  readonly step: StepId;
  readonly plan: Plan;
  /** The question's id. */
  readonly item: string;
  readonly pane: Pane;
  /** Who follows up and until when, where that is known: suggested for a measure. */
  readonly details?: LineDetails;
}

export interface NoteLinesProps extends OfQuestion {
  /** What was said: `linesOfNote` of a note, or of what was said in a meeting. */
  readonly lines: readonly string[];
}

export interface NoteLineProps extends OfQuestion {
  readonly line: string;
}
