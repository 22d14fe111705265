import type { PaneState } from "../state/PaneState";
import { useStrings } from "../words/StringsContext";
import { isOnlyRead } from "./isOnlyRead";
import text from "../look/text.module.css";

/** Says before anything is written that the document can only be read. */
export function ReadOnlyLine({ state }: { readonly state: Pick<PaneState, "view" | "store"> }) {
  const { save } = useStrings();
  return isOnlyRead(state) ? <p className={text.caption}>{save.readOnly}</p> : null;
}
