import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import { MEETING_STRINGS } from "../../content/strings/meetingStrings";
import { logRowOf } from "../../plan/questions/meetingLog";
import { deleteMeeting, meetingOf } from "../../plan/questions/meetings";
import { minutesTask } from "../drafts/minutesTask";
import { useFocusNext } from "../focus/useFocusNext";
import { usePageStrings } from "../words/usePageStrings";
import type { MeetingProps } from "./MeetingPartProps";
import text from "../look/text.module.css";
import styles from "./meeting.module.css";

/** Deletes a meeting. Where its minutes or its row of the log would stay behind, it says so and asks first. */
export function DeleteMeeting({ id, state, pane }: MeetingProps) {
  const words = usePageStrings(MEETING_STRINGS);
  const [asks, setAsks] = useState(false);
  const { container, focusNext } = useFocusNext<HTMLDivElement>();
  const { tag, title, update: hasMinutes } = minutesTask(state, id);
  const hasRow = logRowOf(state.plan, id) !== null;
  const remove = (withMinutes: boolean): void => {
    const { name } = meetingOf(state.plan, id);
    pane.go({ kind: "leaders" });
    pane.replace({ kind: "told", title: words.deleted(name) }, (current) => deleteMeeting(current, id));
    if (withMinutes) pane.perform({ kind: "removeFigure", tag, title });
  };
  const ask = (wanted: boolean): void => {
    setAsks(wanted);
    focusNext("button");
  };
  return (
    <div ref={container}>
      {asks ? (
        <Asked {...{ hasMinutes, hasRow }} busy={state.running !== null} onRemove={remove} onCancel={ask} />
      ) : (
        <Button
          onClick={() => {
            if (hasMinutes || hasRow) ask(true);
            else remove(false);
          }}
        >
          {words.deleteMeeting}
        </Button>
      )}
    </div>
  );
}

interface AskedProps {
  readonly hasMinutes: boolean;
  readonly hasRow: boolean;
  /** Word is at work, and takes no minutes out. */
  readonly busy: boolean;
  readonly onRemove: (withMinutes: boolean) => void;
  readonly onCancel: (asks: false) => void;
}

function Asked({ hasMinutes, hasRow, busy, onRemove, onCancel }: AskedProps) {
  const { leaves: words } = usePageStrings(MEETING_STRINGS);
  const label = useId();
  const told = [...(hasMinutes ? [words.minutes] : []), ...(hasRow ? [words.log] : [])];
  return (
    <div role="group" aria-labelledby={label} className={styles.section}>
      <p id={label} className={text.body}>
        {told.join(" ")}
      </p>
      <div className={styles.buttons}>
        {hasMinutes && (
          <Button
            disabledFocusable={busy}
            onClick={() => {
              onRemove(true);
            }}
          >
            {words.withMinutes}
          </Button>
        )}
        <Button
          onClick={() => {
            onRemove(false);
          }}
        >
          {hasMinutes ? words.alone : words.sure}
        </Button>
        <Button
          appearance="subtle"
          onClick={() => {
            onCancel(false);
          }}
        >
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
