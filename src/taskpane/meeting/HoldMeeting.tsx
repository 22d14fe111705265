import { Button, Field } from "@fluentui/react-components";
import { useState } from "react";
import { MEETING_STRINGS } from "../../content/strings/meetingStrings";
import { changeMeeting, holdMeeting, meetingOf } from "../../plan/questions/meetings";
import { isoToday } from "../../plan/values/isoToday";
import { partsOfYears } from "../../plan/values/partsOfYears";
import { useFocusHandover } from "../focus/useFocusHandover";
import { WhenField } from "../inputs/WhenField";
import { usePageStrings } from "../words/usePageStrings";
import type { MeetingProps } from "./MeetingPartProps";
import text from "../look/text.module.css";
import styles from "./meeting.module.css";

/** Says that the meeting is over: what was treated is discussed from then on. */
export function HoldMeeting(props: MeetingProps) {
  const words = usePageStrings(MEETING_STRINGS);
  const { held } = meetingOf(props.state.plan, props.id);
  return held === "" ? <Hold {...props} /> : <p className={text.body}>{words.held}</p>;
}

/** Asks for the day where the meeting has none yet, today at first. Goes when it was answered: the heading gets the focus. */
function Hold({ id, state, pane }: MeetingProps) {
  const words = usePageStrings(MEETING_STRINGS);
  const place = useFocusHandover<HTMLDivElement>("h1");
  const [asked, setAsked] = useState(isoToday);
  const { from, to, language } = state.plan.meta;
  const { date } = meetingOf(state.plan, id);
  const day = date === "" ? asked : date;
  const hold = (): void => {
    pane.change((current) => holdMeeting(changeMeeting(current, id, "date", day), id));
  };
  return (
    <div ref={place} className={styles.section}>
      {date === "" && (
        <Field label={words.heldWhen}>
          <WhenField
            placeholder={words.dateExample}
            when={asked}
            suggestions={partsOfYears(from, to, language)}
            onChange={setAsked}
          />
        </Field>
      )}
      <p className={text.caption}>{words.holdHelp}</p>
      <Button className={styles.start} disabledFocusable={day.trim() === ""} onClick={hold}>
        {words.hold}
      </Button>
    </div>
  );
}
