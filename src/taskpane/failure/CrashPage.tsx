import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { FAILURE_STRINGS } from "../../content/strings/failureStrings";
import { MessagePage } from "../frame/MessagePage";
import { reloadPane } from "../loading/reloadPane";
import text from "../look/text.module.css";
import { Report } from "../report/Report";
import { useStrings } from "../words/StringsContext";
import { usePageStrings } from "../words/usePageStrings";

export interface CrashPageProps {
  /** Shows the start page; left out where nothing of the pane stands. */
  readonly onStart?: () => void;
  /** Whether the answers are saved. */
  readonly children?: ReactNode;
}

/** Shown after a mistake of our own; the answers are saved by then, or on their way. */
export function CrashPage({ onStart, children }: CrashPageProps) {
  const { app } = useStrings();
  const { crash, reload: again } = usePageStrings(FAILURE_STRINGS);
  const reload = (
    <Button appearance={onStart === undefined ? "primary" : "secondary"} onClick={reloadPane}>
      {again}
    </Button>
  );
  return (
    <MessagePage title={crash.title}>
      <p className={text.body} role="alert">
        {crash.text}
      </p>
      {onStart !== undefined && (
        <Button appearance="primary" onClick={onStart}>
          {app.toStart}
        </Button>
      )}
      {reload}
      <Report about={["crash"]} />
      {children}
    </MessagePage>
  );
}
