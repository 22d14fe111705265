import { Button } from "@fluentui/react-components";
import { MessagePage } from "../frame/MessagePage";
import { reloadPane } from "../loading/reloadPane";
import text from "../look/text.module.css";
import { Report } from "../report/Report";
import { useStrings } from "../words/StringsContext";

export interface UnreachableProps {
  /** What is said; that the network is to be looked at where it is left out. */
  readonly told?: { readonly title: string; readonly text: string };
}

/** Shown when what the pane needs to start could not be fetched. */
export function Unreachable({ told }: UnreachableProps) {
  const { app, errors } = useStrings();
  const words = told ?? errors.noConnection;
  return (
    <MessagePage title={words.title}>
      <p className={text.body} role="alert">
        {words.text}
      </p>
      <Button appearance="primary" onClick={reloadPane}>
        {app.openAgain}
      </Button>
      <Report about={["unreachable"]} />
    </MessagePage>
  );
}
