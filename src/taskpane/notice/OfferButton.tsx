import { Button } from "@fluentui/react-components";
import { restoreMeasure } from "../../plan/measures/editMeasures";
import { restorePlan } from "../../plan/restorePlan";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { type AllStrings, useAllStrings } from "../words/useAllStrings";
import type { Offer } from "../state/Told";
import { copyPieces } from "../clipboard/copyPieces";
import { useTaskPieces } from "../clipboard/useTaskPieces";
import type { Task, WritingTask } from "../state/Task";
import type { UndoRecord } from "../../actions/UndoRecord";

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

/** An offer that is taken up by a click and nothing else. */
type PlainOffer = Exclude<Offer, { kind: "copy" }>;

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

function takeUp(offer: PlainOffer, pane: Pane): void {
  switch (offer.kind) {
    case "undo":
      undoAll(offer.records, pane);
      return;
    case "retry":
    case "show":
    case "updateReferences":
      pane.perform(offer.task);
      return;
    case "insertHeading":
      pane.perform({ kind: "insertHeadings", steps: [offer.step], then: offer.then });
      return;
    case "restore":
      pane.change((plan) => restoreMeasure(plan, offer.deleted));
      pane.notice({ kind: "measureRestored", nr: offer.deleted.measure.nr });
      return;
    case "restorePlan":
      pane.change((plan) => restorePlan(plan, offer.change) ?? plan);
      pane.notice({ kind: "planRestored" });
      return;
    case "open":
      pane.go(offer.page, offer.field);
  }
}

function undoAll(records: readonly UndoRecord[], pane: Pane): void {
  const task = records.reduce<Task | null>(
    (then, record) => ({ kind: "undo", record, ...(then !== null && { then }) }),
    null,
  );
  if (task !== null) pane.perform(task);
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
    pane.notice({ kind: copied ? "copied" : "copyFailed" });
  };
  return (
    <Button size="small" disabledFocusable={state.running !== null || pieces === null} onClick={() => void copy()}>
      {outcome.copy}
    </Button>
  );
}
