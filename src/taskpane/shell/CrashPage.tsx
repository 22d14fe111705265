import { Button } from "@fluentui/react-components";
import { useStrings } from "../StringsContext";
import { MessagePage } from "./MessagePage";
import text from "./text.module.css";

/** Shown after a mistake of our own; the answers are in the document. */
export function CrashPage() {
  const { crash } = useStrings();
  return (
    <MessagePage title={crash.title}>
      <p className={text.body} role="alert">
        {crash.text}
      </p>
      <Button
        appearance="primary"
        onClick={() => {
          window.location.reload();
        }}
      >
        {crash.reload}
      </Button>
    </MessagePage>
  );
}
