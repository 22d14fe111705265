import { blockTag } from "../../document/blockTag";
import type { StepId } from "../../content/StepId";
import type { Piece } from "../../document/Piece";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { InsertButton } from "../shell/InsertButton";
import { useStrings } from "../StringsContext";

export interface InsertStepProps {
  readonly step: StepId;
  readonly pieces: readonly Piece[];
  readonly answered: readonly string[];
  readonly state: PaneState;
  readonly pane: Pane;
}

/** Inserts or updates the step's text. */
export function InsertStep({ step, pieces, answered, state, pane }: InsertStepProps) {
  const { step: words } = useStrings();
  const found = state.view?.steps.value.find(({ id }) => id === step);
  const update = found?.blocks.includes(blockTag({ step, block: "text" })) ?? false;
  return (
    <InsertButton
      nothing={pieces.length === 0 ? words.nothingAnswered : null}
      update={update}
      busy={state.running !== null}
      onClick={() => {
        pane.perform({ kind: "insertSection", step, pieces, answered, update });
      }}
    />
  );
}
