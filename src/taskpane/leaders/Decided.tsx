import { Button } from "@fluentui/react-components";
import { LEADERS_STRINGS } from "../../content/strings/leadersStrings";
import { decisionsOf } from "../../plan/questions/decisions";
import { questionState } from "../../plan/questions/questionState";
import { formatDate } from "../../plan/values/formatDate";
import { usePageStrings } from "../words/usePageStrings";
import type { PlanViewProps } from "./PlanViewProps";
import { QuestionLink } from "./QuestionLink";
import text from "../look/text.module.css";
import styles from "./PlanView.module.css";

/** What meetings have decided, with the question that it came of; and how many questions were discussed. */
export function Decided({ questions, state, onShow }: PlanViewProps) {
  const { plan: words } = usePageStrings(LEADERS_STRINGS);
  const { plan } = state;
  const { language } = plan.meta;
  const decisions = decisionsOf(plan);
  const discussed = questions.filter(({ item }) => questionState(plan, item.id) === "discussed").length;
  return (
    <section aria-labelledby="decided">
      <h3 id="decided" className={text.section}>
        {words.decided}
      </h3>
      {decisions.length === 0 && <p className={text.body}>{words.noneDecided}</p>}
      <ul className={styles.list}>
        {decisions.map(({ meeting, item, decided }) => (
          <li key={`${meeting.id} ${item}`} className={styles.item}>
            <p className={styles.words} lang={language}>
              {decided}
            </p>
            <p className={text.caption}>{words.decidedIn(meeting.name, formatDate(meeting.date, language))}</p>
            <QuestionLink {...{ questions, item, language, onShow }} />
          </li>
        ))}
      </ul>
      {discussed > 0 && (
        <div className={styles.line}>
          <p className={text.body}>{words.discussed(discussed)}</p>
          <Button
            size="small"
            onClick={() => {
              onShow({ kind: "leaders", show: "discussed" });
            }}
          >
            {words.showDiscussed}
          </Button>
        </div>
      )}
    </section>
  );
}
