import { Field } from "@fluentui/react-components";
import { MEETING_STRINGS } from "../../../content/strings/meetingStrings";
import { stepOfItem } from "../../../content/stepOfItem";
import { textLines } from "../../../plan/answers/textLines";
import { changeTreated, treatedOf, type TreatedField } from "../../../plan/questions/meetings";
import { linesOfNote } from "../../../plan/questions/noteLines";
import { formatDate } from "../../../plan/values/formatDate";
import { partsOfYears } from "../../../plan/values/partsOfYears";
import { NoteLines } from "../../guidance/lines/NoteLines";
import { GrowingTextarea } from "../../inputs/GrowingTextarea";
import { WhenField } from "../../inputs/WhenField";
import { usePageStrings } from "../../words/usePageStrings";
import type { MeetingProps } from "../MeetingPartProps";
import { VotesField } from "./VotesField";
import styles from "../meeting.module.css";

export interface TreatedFieldsProps extends MeetingProps {
  /** The question. */
  readonly item: string;
}

/** What is said and decided of a question, and who follows it up until when. */
export function TreatedFields({ id, item, state, pane }: TreatedFieldsProps) {
  const words = usePageStrings(MEETING_STRINGS);
  const { plan } = state;
  const { from, to, language } = plan.meta;
  const step = stepOfItem(item);
  const { said, decided, follow, who, when, votes } = treatedOf(plan, id, item);
  const lines = [...new Set([said, decided, follow].flatMap(linesOfNote))];
  const details = { responsible: textLines(who).join(", "), deadline: formatDate(when, language) };
  const set = (field: TreatedField) => (value: string) => {
    pane.change((current) => changeTreated(current, id, item, field, value));
  };
  return (
    <div className={styles.fields}>
      <Field label={words.said} hint={words.saidHelp}>
        <GrowingTextarea lang={language} value={said} onChange={set("said")} />
      </Field>
      <Field label={words.decided}>
        <GrowingTextarea oneLine lang={language} value={decided} onChange={set("decided")} />
      </Field>
      <Field label={words.followUp}>
        <GrowingTextarea oneLine lang={language} value={follow} onChange={set("follow")} />
      </Field>
      <Field label={words.who} hint={words.whoHelp}>
        <GrowingTextarea oneLine lang={language} value={who} onChange={set("who")} />
      </Field>
      <Field label={words.when}>
        <WhenField
          placeholder={words.whenExample}
          when={when}
          suggestions={partsOfYears(from, to, language)}
          onChange={set("when")}
        />
      </Field>
      {step !== null && lines.length > 0 && <NoteLines {...{ step, plan, item, lines, pane, details }} />}
      <VotesField votes={votes} onChange={set("votes")} language={language} />
    </div>
  );
}
