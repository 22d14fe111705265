import { Button } from "@fluentui/react-components";
import { LEADERS_STRINGS } from "../../content/strings/leadersStrings";
import { followUpsOf, type InMeeting } from "../../plan/questions/decisions";
import { formatDate } from "../../plan/values/formatDate";
import { isOverdue } from "../../plan/values/isOverdue";
import { isoToday } from "../../plan/values/isoToday";
import { Warning16Filled } from "../look/firstIcons";
import { usePageStrings } from "../words/usePageStrings";
import { openForLeaders } from "./leaderQuestions";
import type { PlanViewProps } from "./PlanViewProps";
import { QuestionLink } from "./QuestionLink";
import text from "../look/text.module.css";
import styles from "./PlanView.module.css";

/** What waits for leaders: questions of theirs of which nothing is said, and what meetings have left to be followed up. */
export function Waiting(props: PlanViewProps) {
  const { questions, state, onShow } = props;
  const { plan: words } = usePageStrings(LEADERS_STRINGS);
  const open = openForLeaders(questions, state.plan).length;
  const followUps = followUpsOf(state.plan);
  return (
    <section aria-labelledby="waiting">
      <h3 id="waiting" className={text.section}>
        {words.waiting}
      </h3>
      <div className={styles.line}>
        <p className={text.body}>{open === 0 ? words.noneOpen : words.open(open)}</p>
        {open > 0 && (
          <Button
            size="small"
            onClick={() => {
              onShow({ kind: "leaders", show: "open", mine: true });
            }}
          >
            {words.showOpen}
          </Button>
        )}
      </div>
      {followUps.length > 0 && <p className={text.body}>{words.followUps}</p>}
      <ul className={styles.list}>
        {followUps.map((each) => (
          <FollowUp key={`${each.meeting.id} ${each.item}`} {...props} {...each} />
        ))}
      </ul>
    </section>
  );
}

function FollowUp({ questions, state, onShow, item, follow, who, when }: PlanViewProps & InMeeting) {
  const { plan: words } = usePageStrings(LEADERS_STRINGS);
  const { language } = state.plan.meta;
  return (
    <li className={styles.item}>
      <p className={styles.words} lang={language}>
        {follow}
      </p>
      <p className={text.caption} lang={language}>
        {words.byWhom(who, formatDate(when, language))}
      </p>
      {isOverdue(when, isoToday()) && (
        <p className={styles.overdue}>
          <Warning16Filled />
          {words.overdue}
        </p>
      )}
      <QuestionLink {...{ questions, item, language, onShow }} />
    </li>
  );
}
