import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { MEETING_STRINGS } from "../../content/strings/meetingStrings";
import { minutesPieces } from "../../plan/questions/minutes";
import { MINUTES_STEP } from "../../plan/questions/minutesBlock";
import { changeMeeting, meetingOf } from "../../plan/questions/meetings";
import { BlockNote } from "../block/BlockNote";
import { DraftPieces } from "../drafts/DraftPieces";
import { minutesTask } from "../drafts/minutesTask";
import { sectionName } from "../words/sectionName";
import { usePageStrings } from "../words/usePageStrings";
import { HoldMeeting } from "./HoldMeeting";
import { LogSection } from "./LogSection";
import type { MeetingPartProps } from "./MeetingPartProps";
import { MeetingText } from "./MeetingText";
import text from "../look/text.module.css";
import styles from "./meeting.module.css";

/** What comes of a meeting: what the parties say, the minutes as they will stand, and the log. */
export function MinutesPart(props: MeetingPartProps) {
  const { id, state, pane, questions } = props;
  const words = usePageStrings(MEETING_STRINGS);
  const { plan } = state;
  const { language } = plan.meta;
  const task = minutesTask(state, id);
  const result = { id, state, pane, oneLine: true };
  return (
    <>
      <section className={styles.fields} aria-labelledby="result">
        <h2 id="result" className={text.section}>
          {words.result}
        </h2>
        <MeetingText {...result} field="proposal" label={words.proposal} help={words.proposalHelp} />
        <MeetingText {...result} field="views" label={words.views} help={words.viewsHelp} />
        <MeetingText {...result} field="answer" label={words.answer} help={words.answerHelp} />
        <MeetingText {...result} field="agreement" label={words.agreement} />
        <MeetingText {...result} field="approval" label={words.approval} help={words.approvalHelp} />
        <HoldMeeting {...props} />
      </section>
      <LogSection {...props} />
      <section className={styles.section} aria-labelledby="preview">
        <h2 id="preview" className={text.section}>
          {words.preview}
        </h2>
        <Kind {...props} />
        <p className={text.caption}>{words.open}</p>
        <p className={text.caption}>{words.standing(sectionName(MINUTES_STEP, language))}</p>
        <div className={styles.paper}>
          <DraftPieces pieces={minutesPieces(plan, id, questions.asked)} language={language} />
        </div>
        <BlockNote {...{ state, pane, task }} tag={task.tag} hasText />
      </section>
    </>
  );
}

/** Whether the minutes hold what was said, or decisions alone. */
function Kind({ id, state, pane }: MeetingPartProps) {
  const words = usePageStrings(MEETING_STRINGS);
  return (
    <Field label={words.kind}>
      <RadioGroup
        value={meetingOf(state.plan, id).minutes === "protocol" ? "protocol" : "referat"}
        onChange={(_, { value }) => {
          const minutes = value === "protocol" ? value : "";
          pane.change((current) => changeMeeting(current, id, "minutes", minutes));
        }}
      >
        <Radio value="referat" label={words.referat} />
        <Radio value="protocol" label={words.protocol} />
      </RadioGroup>
    </Field>
  );
}
