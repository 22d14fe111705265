import type { InsertSection } from "../state/Task";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { InsertButton } from "../shell/InsertButton";
import { useStrings } from "../StringsContext";

export interface InsertStepProps {
  readonly task: InsertSection;
  readonly state: PaneState;
  readonly pane: Pane;
}

/** Inserts or updates the step's text. */
export function InsertStep({ task, state, pane }: InsertStepProps) {
  const { step: words } = useStrings();
  return (
    <InsertButton
      nothing={task.pieces.length === 0 ? words.nothingAnswered : null}
      update={task.update}
      busy={state.running !== null}
      onClick={() => {
        pane.perform(task);
      }}
    />
  );
}
