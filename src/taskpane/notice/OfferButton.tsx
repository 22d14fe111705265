import { Button } from "@fluentui/react-components";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { type AllStrings, useAllStrings } from "../words/useAllStrings";
import type { Offer } from "../state/Told";
import { tellCopied } from "../clipboard/copyAndTell";
import { copyPieces } from "../clipboard/copyPieces";
import { useTaskPieces } from "../clipboard/useTaskPieces";
import type { WritingTask } from "../state/Task";
import { takeUp, type PlainOffer } from "./takeUp";

export interface OfferButtonProps {
  readonly offer: Offer;
  readonly state: PaneState;
  readonly pane: Pane;
}

/** One thing that the user can do about a notice. */
export function OfferButton({ offer, state, pane }: OfferButtonProps) {
  const strings = useAllStrings();
  if (offer.kind === "copy") return <CopyOffer task={offer.task} state={state} pane={pane} />;
  return (
    <Button
      size="small"
      disabledFocusable={state.running !== null}
      onClick={() => {
        takeUp(offer, pane);
      }}
    >
      {label(offer, strings)}
    </Button>
  );
}

function label(offer: PlainOffer, { outcome, conflicts, references }: AllStrings): string {
  switch (offer.kind) {
    case "undo":
      return offer.records.length > 1 ? outcome.undoAll : outcome.undo;
    case "retry":
      return outcome.retry;
    case "show":
      return outcome.show;
    case "updateReferences":
      return references.update;
    case "insertHeading":
      return outcome.missingInsert;
    case "restore":
    case "restorePlan":
      return outcome.undoShort;
    case "open":
      return conflicts.show;
  }
}

interface CopyOfferProps {
  readonly task: WritingTask;
  readonly state: PaneState;
  readonly pane: Pane;
}

/** Copies what a task could not write, as the pane has it by then. */
function CopyOffer({ task, state, pane }: CopyOfferProps) {
  const { outcome } = useAllStrings();
  const pieces = useTaskPieces(task, state);
  if (Array.isArray(pieces) && pieces.length === 0) return null;
  const copy = async (): Promise<void> => {
    const copied = pieces !== null && pieces !== "failed" && (await copyPieces(pieces));
    tellCopied(copied, pane);
  };
  return (
    <Button size="small" disabledFocusable={state.running !== null || pieces === null} onClick={() => void copy()}>
      {outcome.copy}
    </Button>
  );
}
