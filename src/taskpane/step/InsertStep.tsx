import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { blockTag } from "../../document/blockTag";
import type { StepId } from "../../content/StepId";
import type { Piece } from "../../document/Piece";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useStrings } from "../StringsContext";
import text from "../shell/text.module.css";

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
  const why = useId();
  const found = state.view?.steps.value.find(({ id }) => id === step);
  const update = found?.blocks.includes(blockTag({ step, block: "text" })) ?? false;
  const nothing = pieces.length === 0;
  const busy = state.running !== null;
  return (
    <>
      {nothing && (
        <p id={why} className={text.dockNote}>
          {words.nothingAnswered}
        </p>
      )}
      <Button
        appearance="primary"
        disabledFocusable={busy || nothing}
        aria-describedby={nothing ? why : undefined}
        onClick={() => {
          pane.perform({ kind: "insertSection", step, pieces, answered, update });
        }}
      >
        {update ? words.update : words.insert}
      </Button>
    </>
  );
}
