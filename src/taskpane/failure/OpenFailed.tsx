import { Button } from "@fluentui/react-components";
import type { Failed } from "../../actions/Outcome";
import { FAILURE_STRINGS } from "../../content/strings/failureStrings";
import type { Pane } from "../state/Pane";
import { Report } from "../report/Report";
import { useStrings } from "../words/StringsContext";
import { usePageStrings } from "../words/usePageStrings";
import { MessagePage } from "../frame/MessagePage";
import text from "../look/text.module.css";

/** Shown when Word refused to let us read the document. */
export function OpenFailed({ failed, pane }: { readonly failed: Failed; readonly pane: Pane }) {
  const { app, errors } = useStrings();
  const { openFailed } = usePageStrings(FAILURE_STRINGS);
  return (
    <MessagePage title={openFailed}>
      <p className={text.body} role="alert">
        {errors[failed.code].title}. {errors[failed.code].text}
      </p>
      <Button appearance="primary" onClick={pane.openAgain}>
        {app.openAgain}
      </Button>
      <Report about={["open", failed.code]} />
    </MessagePage>
  );
}
