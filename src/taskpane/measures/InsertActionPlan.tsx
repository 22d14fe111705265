import { HANDLINGSPLAN } from "../../content/tables/handlingsplan";
import type { Piece } from "../../document/Piece";
import { ACTION_PLAN_TAG } from "../../actions/actionPlanBlock";
import { hasBlock } from "../state/hasBlock";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { InsertButton } from "../shell/InsertButton";
import { useStrings } from "../StringsContext";

export interface InsertActionPlanProps {
  readonly state: PaneState;
  readonly pane: Pane;
  /** The action plan as it will stand in the document; none without measures. */
  readonly pieces: readonly Piece[];
}

/** Inserts or updates the action plan's table. */
export function InsertActionPlan({ state, pane, pieces }: InsertActionPlanProps) {
  const { measures } = useStrings();
  const update = hasBlock(state.view, ACTION_PLAN_TAG);
  return (
    <InsertButton
      nothing={pieces.length === 0 && !update ? measures.nothingToInsert : null}
      update={update}
      busy={state.running !== null}
      onClick={() => {
        pane.perform({
          kind: "writeTable",
          table: HANDLINGSPLAN,
          title: HANDLINGSPLAN.title[state.plan.meta.language],
          direction: "both",
          pieces,
          update,
        });
      }}
    />
  );
}
