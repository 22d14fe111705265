import { Button } from "@fluentui/react-components";
import { useStrings } from "../words/StringsContext";
import { MessagePage } from "../frame/MessagePage";
import text from "../look/text.module.css";

/** Shown when Word's own library, or the pane's texts, could not be fetched. */
export function Unreachable() {
  const { app, errors } = useStrings();
  return (
    <MessagePage title={errors.noConnection.title}>
      <p className={text.body} role="alert">
        {errors.noConnection.text}
      </p>
      <Button
        appearance="primary"
        onClick={() => {
          window.location.reload();
        }}
      >
        {app.openAgain}
      </Button>
    </MessagePage>
  );
}
