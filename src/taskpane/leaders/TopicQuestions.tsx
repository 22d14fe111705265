import { Button } from "@fluentui/react-components";
import type { GuidanceTopic } from "../../content/Guidance";
import { LEADERS_STRINGS } from "../../content/strings/leadersStrings";
import { ItemSource } from "../guidance/ItemSource";
import { usePageStrings } from "../words/usePageStrings";
import { AskedQuestion } from "./AskedQuestion";
import type { QuestionsProps } from "./QuestionsProps";
import text from "../look/text.module.css";
import styles from "./LeadersPage.module.css";

export interface TopicQuestionsProps extends QuestionsProps {
  readonly topic: GuidanceTopic;
}

/** The questions of a topic, why it matters, and the way to its step. */
export function TopicQuestions({ topic, questions, ...props }: TopicQuestionsProps) {
  const words = usePageStrings(LEADERS_STRINGS);
  const [first] = questions;
  return (
    <div className={styles.topic}>
      <Why topic={topic} plan={props.plan} />
      <ul className={styles.list}>
        {questions.map((question) => (
          <AskedQuestion key={question.item.id} {...props} question={question} />
        ))}
      </ul>
      {first !== undefined && (
        <div>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              props.pane.go({ kind: "step", step: first.step, at: first.item.id });
            }}
          >
            {words.toStep}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Why a topic matters, where the sources say so. */
function Why({ topic, plan }: Pick<TopicQuestionsProps, "topic" | "plan">) {
  const words = usePageStrings(LEADERS_STRINGS);
  const { language } = plan.meta;
  const purposes = topic.items.filter(({ kind }) => kind === "purpose");
  if (purposes.length === 0) return null;
  return (
    <details className={styles.why}>
      <summary className={styles.whyTitle}>{words.why}</summary>
      <ul className={styles.reasons}>
        {purposes.map((item) => (
          <li key={item.id}>
            <p className={text.body} lang={language}>
              {item.text[language]}
            </p>
            <ItemSource source={item.source} audience={item.audience} language={language} />
          </li>
        ))}
      </ul>
    </details>
  );
}
