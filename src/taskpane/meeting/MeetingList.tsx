import { Button } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import { MEETING_STRINGS } from "../../content/strings/meetingStrings";
import type { Plan } from "../../plan/Plan";
import { addMeeting, meetingsOf, type Meeting } from "../../plan/questions/meetings";
import { formatDate } from "../../plan/values/formatDate";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../words/usePageStrings";
import text from "../look/text.module.css";
import styles from "./MeetingList.module.css";

export interface MeetingListProps {
  readonly plan: Plan;
  readonly pane: Pane;
  /** Nothing can be written: no meeting can be made. */
  readonly isReadOnly: boolean;
}

/** The plan's meetings, each the way to its page, and a new one. */
export function MeetingList({ plan, pane, isReadOnly }: MeetingListProps) {
  const words = usePageStrings(MEETING_STRINGS);
  const meetings = meetingsOf(plan);
  if (isReadOnly && meetings.length === 0) return null;
  const add = (): void => {
    const made = { id: "" };
    pane.change((current) => {
      const { plan: after, id } = addMeeting(current, words.newName);
      made.id = id;
      return after;
    });
    pane.go({ kind: "meeting", id: made.id });
  };
  return (
    <section className={styles.meetings} aria-labelledby="meetings">
      <h2 id="meetings" className={text.section}>
        {words.meetings}
      </h2>
      {!isReadOnly && <p className={text.caption}>{words.meetingsHelp}</p>}
      {meetings.length > 0 && (
        <ul className={styles.list}>
          {meetings.map((meeting) => (
            <li key={meeting.id}>
              <MeetingButton {...{ meeting, plan, pane }} />
            </li>
          ))}
        </ul>
      )}
      {!isReadOnly && (
        <Button className={styles.add} icon={<Add16Regular />} onClick={add}>
          {words.newMeeting}
        </Button>
      )}
    </section>
  );
}

function MeetingButton({ meeting, plan, pane }: Omit<MeetingListProps, "isReadOnly"> & { readonly meeting: Meeting }) {
  const words = usePageStrings(MEETING_STRINGS);
  const { id, name, date, questions } = meeting;
  const { language } = plan.meta;
  const facts = [words.states[stateOf(meeting)], formatDate(date, language), words.inList(questions.length)];
  return (
    <button
      type="button"
      className={styles.meeting}
      onClick={() => {
        pane.go({ kind: "meeting", id });
      }}
    >
      <span className={styles.name} lang={language}>
        {name || words.unnamed}
      </span>
      <span className={text.caption}>{facts.filter(Boolean).join(" · ")}</span>
    </button>
  );
}

/** How far a meeting has come. */
export function stateOf({ held, at }: Pick<Meeting, "held" | "at">): "planned" | "running" | "held" {
  if (held !== "") return "held";
  return at === "" ? "planned" : "running";
}
