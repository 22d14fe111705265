import { Checkbox } from "@fluentui/react-components";
import { LEADERS_STRINGS } from "../../content/strings/leadersStrings";
import { nextMeeting, toggleInNextMeeting } from "../../plan/questions/nextMeeting";
import { QuestionRow } from "../guidance/QuestionRow";
import { usePageStrings } from "../words/usePageStrings";
import type { LeaderQuestion } from "./leaderQuestions";
import type { QuestionsProps } from "./QuestionsProps";
import { QuestionDecision } from "./QuestionDecision";
import styles from "./LeadersPage.module.css";

export interface AskedQuestionProps extends Omit<QuestionsProps, "questions"> {
  readonly question: LeaderQuestion;
}

/** A question: taken into the next meeting or not, and when open its note and what has become of it. */
export function AskedQuestion({ question, page, plan, pane, isReadOnly }: AskedQuestionProps) {
  const words = usePageStrings(LEADERS_STRINGS);
  const { step, item } = question;
  const isOpen = page.at === item.id;
  const text = item.text[plan.meta.language];
  const beside = isReadOnly ? undefined : (
    <Checkbox
      className={styles.takeIn}
      aria-label={words.takeIn(text)}
      label={words.inMeeting}
      checked={nextMeeting(plan)?.questions.includes(item.id) === true}
      onChange={() => {
        pane.change((current) => toggleInNextMeeting(current, item.id, words.meeting.title));
      }}
    />
  );
  return (
    <QuestionRow
      {...{ step, plan, item, pane, beside }}
      isOpen={isOpen}
      takesFocus={isOpen}
      onToggle={() => {
        pane.go({ ...page, at: isOpen ? undefined : item.id });
      }}
    >
      {!isReadOnly && <QuestionDecision {...{ plan, pane }} item={item.id} />}
    </QuestionRow>
  );
}
