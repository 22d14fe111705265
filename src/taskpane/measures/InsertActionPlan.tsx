import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import type { WriteTable } from "../state/Task";
import { InsertButton } from "../block/InsertButton";
import { useStrings } from "../words/StringsContext";

export interface InsertActionPlanProps {
  readonly state: PaneState;
  readonly pane: Pane;
  readonly task: WriteTable;
}

/** Inserts or updates the action plan's table. */
export function InsertActionPlan({ state, pane, task }: InsertActionPlanProps) {
  const { measures } = useStrings();
  return (
    <InsertButton
      nothing={state.plan.measures.length === 0 && !task.update ? measures.nothingToInsert : null}
      update={task.update}
      busy={state.running !== null}
      onClick={() => {
        pane.perform(task);
      }}
    />
  );
}
