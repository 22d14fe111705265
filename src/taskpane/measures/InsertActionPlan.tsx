import type { Piece } from "../../document/Piece";
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
  const update = state.view?.hasActionPlan ?? false;
  return (
    <InsertButton
      nothing={pieces.length === 0 && !update ? measures.nothingToInsert : null}
      update={update}
      busy={state.running !== null}
      onClick={() => {
        pane.perform({ kind: "writeActionPlan", pieces, update });
      }}
    />
  );
}
