import { Button } from "@fluentui/react-components";
import { useId } from "react";
import type { Piece } from "../../document/Piece";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useStrings } from "../StringsContext";
import text from "../shell/text.module.css";

export interface InsertActionPlanProps {
  readonly state: PaneState;
  readonly pane: Pane;
  /** The action plan as it will stand in the document; none without measures. */
  readonly pieces: readonly Piece[];
}

/** Inserts or updates the action plan's table. */
export function InsertActionPlan({ state, pane, pieces }: InsertActionPlanProps) {
  const { step, measures } = useStrings();
  const why = useId();
  const update = state.view?.hasActionPlan ?? false;
  const nothing = pieces.length === 0 && !update;
  const busy = state.running !== null;
  return (
    <>
      {nothing && (
        <p id={why} className={text.dockNote}>
          {measures.nothingToInsert}
        </p>
      )}
      <Button
        appearance="primary"
        disabledFocusable={busy || nothing}
        aria-describedby={nothing ? why : undefined}
        onClick={() => {
          pane.perform({ kind: "writeActionPlan", pieces, update });
        }}
      >
        {update ? step.update : step.insert}
      </Button>
    </>
  );
}
