import { CheckmarkCircle16Regular, SubtractCircle16Regular, Note16Regular } from "@fluentui/react-icons";
import { QUESTIONS_STRINGS } from "../../content/strings/questionsStrings";
import type { Plan } from "../../plan/Plan";
import { asideReason, discussionOf } from "../../plan/questions/questionState";
import { formatDate } from "../../plan/values/formatDate";
import { usePageStrings } from "../words/usePageStrings";
import styles from "./QuestionRow.module.css";

export interface QuestionMarksProps {
  readonly plan: Plan;
  /** The question's id. */
  readonly item: string;
}

/** How far a question has come: whether it has a note, when and by whom it was discussed, why it was set aside. */
export function QuestionMarks({ plan, item }: QuestionMarksProps) {
  const words = usePageStrings(QUESTIONS_STRINGS);
  const discussion = discussionOf(plan, item);
  const reason = asideReason(plan, item);
  return (
    <>
      {plan.reflections[item] !== undefined && (
        <span className={styles.mark}>
          <Note16Regular />
          {words.hasNote}
        </span>
      )}
      {reason === null && discussion !== null && (
        <span className={styles.mark}>
          <CheckmarkCircle16Regular />
          {words.discussed(formatDate(discussion.when, plan.meta.language), discussion.who)}
        </span>
      )}
      {reason !== null && (
        <span className={styles.mark}>
          <SubtractCircle16Regular />
          {words.aside(reason)}
        </span>
      )}
    </>
  );
}
