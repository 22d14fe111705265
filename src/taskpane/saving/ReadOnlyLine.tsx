import type { Store } from "../../plan/stored/Store";
import type { PaneState } from "../state/PaneState";
import { useStrings } from "../words/StringsContext";
import text from "../look/text.module.css";

/** Says before anything is written that the document can only be read. Nothing once something could be saved all the same. */
export function ReadOnlyLine({ state }: { readonly state: Pick<PaneState, "view" | "store"> }) {
  const { save } = useStrings();
  if (state.view?.isReadOnly !== true || hasSaved(state.store)) return null;
  return <p className={text.caption}>{save.readOnly}</p>;
}

/** Whether this pane has written a part of the plan. */
function hasSaved({ writer, parts }: Store): boolean {
  return Object.values(parts).some(({ known }) => known.some(({ version }) => version.by === writer));
}
