import { Button } from "@fluentui/react-components";
import { LEADERS_STRINGS } from "../../content/strings/leadersStrings";
import type { Meeting } from "../../plan/questions/meetings";
import { nextMeeting } from "../../plan/questions/nextMeeting";
import { NameField } from "../meeting/NameField";
import type { LeadersPage } from "../state/Page";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { usePageStrings } from "../words/usePageStrings";
import text from "../look/text.module.css";
import styles from "./LeadersPage.module.css";

export interface NextMeetingProps {
  readonly state: PaneState;
  /** Shows these questions below. */
  readonly onShow: (page: LeadersPage) => void;
  readonly pane: Pane;
  /** Nothing can be written: what is planned is only shown. */
  readonly isReadOnly: boolean;
}

/** The next meeting: what it is called and how many questions it takes; how to put one together while there is none. */
export function NextMeeting(props: NextMeetingProps) {
  const { meeting: words } = usePageStrings(LEADERS_STRINGS);
  const meeting = nextMeeting(props.state.plan);
  if (meeting === null && props.isReadOnly) return null;
  return (
    <section aria-labelledby="next-meeting" className={styles.section}>
      <h2 id="next-meeting" className={text.section}>
        {words.title}
      </h2>
      {meeting === null ? <p className={text.body}>{words.help}</p> : <Planned {...props} meeting={meeting} />}
    </section>
  );
}

/** The meeting that is planned: its name, its questions, and the way to its page. */
function Planned({ meeting, state, onShow, pane, isReadOnly }: NextMeetingProps & { readonly meeting: Meeting }) {
  const { meeting: words } = usePageStrings(LEADERS_STRINGS);
  return (
    <>
      {isReadOnly ? (
        <p className={text.body} lang={state.plan.meta.language}>
          {meeting.name}
        </p>
      ) : (
        <NameField key={meeting.id} {...{ state, pane }} id={meeting.id} />
      )}
      <div className={styles.buttons}>
        <p className={text.body} aria-live="polite">
          {words.count(meeting.questions.length)}
        </p>
        <Button
          size="small"
          onClick={() => {
            onShow({ kind: "leaders", show: "meeting" });
          }}
        >
          {words.show}
        </Button>
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            pane.go({ kind: "meeting", id: meeting.id });
          }}
        >
          {isReadOnly ? words.see : words.open}
        </Button>
      </div>
    </>
  );
}
