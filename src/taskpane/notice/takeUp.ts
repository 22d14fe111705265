import type { UndoRecord } from "../../actions/UndoRecord";
import { restoreMeasure } from "../../plan/measures/editMeasures";
import { restorePlan } from "../../plan/restorePlan";
import type { Pane } from "../state/Pane";
import type { Task } from "../state/Task";
import type { Offer } from "../state/Told";

/** An offer that is taken up by a click and nothing else. */
export type PlainOffer = Exclude<Offer, { kind: "copy" }>;

/** Does what is offered. */
export function takeUp(offer: PlainOffer, pane: Pane): void {
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
      pane.notice({ kind: "planRestored", change: offer.change });
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
