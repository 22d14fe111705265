import { ACTION_PLAN_TAG } from "../../actions/blockTags";
import { HANDLINGSPLAN } from "../../content/tables/handlingsplan";
import { InsertButton } from "../block/InsertButton";
import { ShowButton } from "../block/ShowButton";
import { tablePieces } from "../drafts/tablePieces";
import { useStanding } from "../drafts/usePlanParts";
import { Dock } from "../frame/Dock";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import type { WriteTable } from "../state/Task";
import { useAllStrings } from "../words/useAllStrings";

export interface MeasuresDockProps {
  readonly state: PaneState;
  readonly pane: Pane;
  readonly task: WriteTable;
}

/** Inserts or updates the action plan's table, and shows it in the document. */
export function MeasuresDock({ state, pane, task }: MeasuresDockProps) {
  const { rows } = useAllStrings();
  const standing = useStanding(state, ACTION_PLAN_TAG);
  const show = (
    <ShowButton
      task={{ kind: "showBlock", tag: ACTION_PLAN_TAG }}
      disabled={state.running !== null || !task.update}
      pane={pane}
    />
  );
  return (
    <Dock state={state} pane={pane} pieces={tablePieces(state.plan, HANDLINGSPLAN)} secondary={show}>
      <InsertButton
        nothing={state.plan.measures.length === 0 && !task.update ? rows.nothingToInsert : null}
        update={task.update}
        standing={standing}
        kind="table"
        busy={state.running !== null}
        onClick={() => {
          pane.perform(task);
        }}
      />
    </Dock>
  );
}
