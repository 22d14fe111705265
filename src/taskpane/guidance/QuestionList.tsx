import { Fragment, useState } from "react";
import type { GuidanceItem, GuidanceTopic } from "../../content/Guidance";
import type { StepId } from "../../content/StepId";
import type { Plan } from "../../plan/Plan";
import type { Pane } from "../state/Pane";
import { ProcessLinks } from "./ProcessLinks";
import { QuestionRow } from "./QuestionRow";
import type { Question } from "./questionsOf";
import styles from "./QuestionList.module.css";

export interface QuestionListProps {
  readonly step: StepId;
  readonly plan: Plan;
  readonly questions: readonly Question[];
  readonly at: string | null;
  readonly pane: Pane;
}

/** Questions by topic, one open at a time. */
export function QuestionList({ step, plan, questions, at, pane }: QuestionListProps) {
  const [opened, setOpened] = useState(at);
  const topics = [...new Set(questions.map(({ topic }) => topic))];
  const itemsOf = (topic: GuidanceTopic): readonly GuidanceItem[] =>
    questions.filter((question) => question.topic === topic).map(({ item }) => item);
  return (
    <div className={styles.list}>
      {topics.map((topic) => (
        <Fragment key={topic.id}>
          <h4 className={styles.topic} lang={plan.meta.language}>
            {topic.title[plan.meta.language]}
          </h4>
          <ul className={styles.questions}>
            {itemsOf(topic).map((item) => (
              <QuestionRow
                key={item.id}
                {...{ step, plan, item, pane }}
                isOpen={opened === item.id}
                takesFocus={at === item.id}
                onToggle={() => {
                  setOpened(opened === item.id ? null : item.id);
                }}
              />
            ))}
          </ul>
          <ProcessLinks {...{ step, pane }} items={itemsOf(topic)} language={plan.meta.language} />
        </Fragment>
      ))}
    </div>
  );
}
