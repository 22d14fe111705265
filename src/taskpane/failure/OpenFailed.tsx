import { Button } from "@fluentui/react-components";
import type { Failed } from "../../actions/Outcome";
import { allErrors } from "../../content/strings/allErrors";
import { FAILURE_STRINGS } from "../../content/strings/failureStrings";
import type { Pane } from "../state/Pane";
import { Report } from "../report/Report";
import { useStrings } from "../words/StringsContext";
import { usePageStrings } from "../words/usePageStrings";
import { MessagePage } from "../frame/MessagePage";
import text from "../look/text.module.css";

/** Shown when Word refused to let us read the document. */
export function OpenFailed({ failed, pane }: { readonly failed: Failed; readonly pane: Pane }) {
  const strings = useStrings();
  const error = allErrors(strings)[failed.code];
  const { openFailed } = usePageStrings(FAILURE_STRINGS);
  return (
    <MessagePage title={openFailed}>
      <p className={text.body} role="alert">
        {error.title}. {error.text}
      </p>
      <Button appearance="primary" onClick={pane.openAgain}>
        {strings.app.openAgain}
      </Button>
      <Report about={["open", failed.code]} />
    </MessagePage>
  );
}
