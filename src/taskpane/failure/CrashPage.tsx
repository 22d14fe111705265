import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Report } from "../report/Report";
import { useStrings } from "../words/StringsContext";
import { MessagePage } from "../frame/MessagePage";
import text from "../look/text.module.css";

export interface CrashPageProps {
  /** Shows the start page; left out where nothing of the pane stands. */
  readonly onStart?: () => void;
  /** Whether the answers are saved. */
  readonly children?: ReactNode;
}

/** Shown after a mistake of our own; the answers are saved by then, or on their way. */
export function CrashPage({ onStart, children }: CrashPageProps) {
  const { crash } = useStrings();
  const reload = (
    <Button
      appearance={onStart === undefined ? "primary" : "secondary"}
      onClick={() => {
        window.location.reload();
      }}
    >
      {crash.reload}
    </Button>
  );
  return (
    <MessagePage title={crash.title}>
      <p className={text.body} role="alert">
        {crash.text}
      </p>
      {onStart !== undefined && (
        <Button appearance="primary" onClick={onStart}>
          {crash.toStart}
        </Button>
      )}
      {reload}
      <Report about={["crash"]} />
      {children}
    </MessagePage>
  );
}
