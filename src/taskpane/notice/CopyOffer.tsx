import { Button } from "@fluentui/react-components";
import { copyPieces } from "../clipboard/copyPieces";
import { useTaskPieces } from "../clipboard/useTaskPieces";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import type { WritingTask } from "../state/Task";
import { useAllStrings } from "../words/useAllStrings";

export interface CopyOfferProps {
  readonly task: WritingTask;
  readonly state: PaneState;
  readonly pane: Pane;
}

/** Copies what a task could not write, as the pane has it by then. */
export function CopyOffer({ task, state, pane }: CopyOfferProps) {
  const { outcome } = useAllStrings();
  const pieces = useTaskPieces(task, state);
  if (Array.isArray(pieces) && pieces.length === 0) return null;
  const copy = async (): Promise<void> => {
    const copied = pieces !== null && pieces !== "failed" && (await copyPieces(pieces));
    pane.notice({ kind: copied ? "copied" : "copyFailed" });
  };
  return (
    <Button size="small" disabledFocusable={state.running !== null || pieces === null} onClick={() => void copy()}>
      {outcome.copy}
    </Button>
  );
}
