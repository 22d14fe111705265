import { GUIDANCE_STRINGS } from "../../content/strings/guidanceStrings";
import type { InsertSection } from "../state/Task";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { InsertButton } from "../block/InsertButton";
import { useAllStrings } from "../words/useAllStrings";
import { usePageStrings } from "../words/usePageStrings";

export interface InsertStepProps {
  readonly task: InsertSection;
  readonly isEmpty: boolean;
  /** All that the text is made of has been fetched. */
  readonly isWhole: boolean;
  readonly state: PaneState;
  readonly pane: Pane;
}

/** Inserts or updates the step's text. */
export function InsertStep({ task, isEmpty, isWhole, state, pane }: InsertStepProps) {
  const { step: words } = useAllStrings();
  const guidance = usePageStrings(GUIDANCE_STRINGS);
  const nothing = isEmpty ? words.nothingAnswered : null;
  return (
    <InsertButton
      nothing={isWhole ? nothing : guidance.neededFirst}
      update={task.update}
      busy={state.running !== null}
      onClick={() => {
        pane.perform(task);
      }}
    />
  );
}
