import { usePartMissing } from "./lazyPart";
import { Report } from "../report/Report";
import { useStrings } from "../words/StringsContext";
import text from "../look/text.module.css";

/** Says that a part of the pane cannot be fetched, and that it is tried again; nothing while it is merely on its way. */
export function Unreached() {
  const { app } = useStrings();
  return usePartMissing() ? (
    <>
      <p className={text.body} role="alert">
        {app.unreached}
      </p>
      <Report about={["load"]} />
    </>
  ) : null;
}
