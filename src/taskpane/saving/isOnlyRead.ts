import type { Store } from "../../plan/stored/Store";
import type { PaneState } from "../state/PaneState";

/** Whether the document can only be read, as far as is known: not once something could be saved all the same. */
export function isOnlyRead({ view, store }: Pick<PaneState, "view" | "store">): boolean {
  return view?.isReadOnly === true && !hasSaved(store);
}

/** Whether this pane has written a part of the plan. */
function hasSaved({ writer, parts }: Store): boolean {
  return Object.values(parts).some(({ known }) => known.some(({ version }) => version.by === writer));
}
