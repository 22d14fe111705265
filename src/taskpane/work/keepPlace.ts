import { setMeta } from "../../plan/setMeta";
import { isNewer } from "./isNewer";
import type { PaneCore } from "../state/Pane";
import { placeOf } from "../state/placeOf";

/**
 * Puts the page into the plan, so that the pane comes back to it. Only to be called when the document is changed anyway:
 * one that was merely looked at stays as it was.
 */
export function keepPlace({ latest, send }: PaneCore): void {
  const { page, plan, store } = latest();
  const place = placeOf(page);
  if (plan.meta.place !== place && !isNewer(store, "meta")) {
    send({ kind: "planChanged", plan: setMeta(plan, { place }) });
  }
}
