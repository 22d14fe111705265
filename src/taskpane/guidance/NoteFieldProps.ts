import type { GuidanceItem } from "../../content/Guidance";
import type { StepId } from "../../content/StepId";
import type { Plan } from "../../plan/Plan";
import type { Pane } from "../state/Pane";

/** The question that a note belongs to. */
export interface NoteFieldProps {
  readonly step: StepId;
  readonly plan: Plan;
  readonly item: GuidanceItem;
  readonly pane: Pane;
}
