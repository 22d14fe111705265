import { Button } from "@fluentui/react-components";
import { restoreMeasure } from "../../plan/restoreMeasure";
import { restorePlan } from "../../plan/restorePlan";
import { copyPieces } from "../clipboard/copyPieces";
import type { Pane } from "../state/Pane";
import { useStrings } from "../StringsContext";
import type { Strings } from "../../content/strings/nb";
import type { Offer } from "./Told";

export interface OfferButtonProps {
  readonly offer: Offer;
  readonly pane: Pane;
  readonly busy: boolean;
}

/** One thing that the user can do about a notice. */
export function OfferButton({ offer, pane, busy }: OfferButtonProps) {
  const strings = useStrings();
  return (
    <Button
      size="small"
      disabledFocusable={busy}
      onClick={() => {
        takeUp(offer, pane);
      }}
    >
      {label(offer, strings)}
    </Button>
  );
}

function label({ kind }: Offer, { outcome, conflicts, references }: Strings): string {
  switch (kind) {
    case "undo":
      return outcome.undo;
    case "copy":
      return outcome.copy;
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

function takeUp(offer: Offer, pane: Pane): void {
  switch (offer.kind) {
    case "undo":
      pane.perform({ kind: "undo", record: offer.record });
      return;
    case "copy":
      void copyPieces(offer.pieces).then((copied) => {
        pane.notice({ kind: copied ? "copied" : "copyFailed" });
      });
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
