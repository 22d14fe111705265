import { Checkbox, Field, Input } from "@fluentui/react-components";
import { MEETING_STRINGS } from "../../content/strings/meetingStrings";
import { changeMeeting, meetingOf } from "../../plan/questions/meetings";
import { PHASES, phasesText, readPhases, type PhaseMinutes } from "../../plan/questions/phases";
import { usePageStrings } from "../words/usePageStrings";
import type { MeetingProps } from "./MeetingPartProps";
import styles from "./meeting.module.css";
import text from "../look/text.module.css";

/** Whether each question is taken alone, in groups and in plenary, and how long each takes. */
export function PhaseFields({ id, state, pane }: MeetingProps) {
  const words = usePageStrings(MEETING_STRINGS);
  const minutes = readPhases(meetingOf(state.plan, id).form);
  const change = (next: PhaseMinutes | null): void => {
    pane.change((current) => changeMeeting(current, id, "form", phasesText(next)));
  };
  return (
    <div className={styles.section}>
      <Checkbox
        label={words.phases}
        checked={minutes !== null}
        onChange={(_, { checked }) => {
          change(checked === true ? readPhases("igp") : null);
        }}
      />
      <p className={text.caption}>{words.phasesHelp}</p>
      {minutes !== null && (
        <div className={styles.minutes}>
          {PHASES.map((phase) => (
            <Field key={phase} label={words.phaseMinutes(words.phaseNames[phase])}>
              <Input
                className={styles.whole}
                inputMode="numeric"
                value={String(minutes[phase])}
                onChange={(_, { value }) => {
                  const digits = value.replace(/\D/gu, "").slice(-3);
                  change({ ...minutes, [phase]: Number(digits) });
                }}
              />
            </Field>
          ))}
        </div>
      )}
    </div>
  );
}
