import { Button, Checkbox } from "@fluentui/react-components";
import { useId, useState } from "react";
import { QUESTIONS_STRINGS } from "../../content/strings/questionsStrings";
import type { Language } from "../../content/Language";
import { usePageStrings } from "../words/usePageStrings";
import type { Question } from "./questionsOf";
import text from "../look/text.module.css";
import styles from "./Review.module.css";

export interface ReviewTopicsProps {
  readonly questions: readonly Question[];
  readonly language: Language;
  readonly onStart: (questions: readonly Question[]) => void;
}

/** Before the review: which topics it is to go through, and how many questions that makes. */
export function ReviewTopics({ questions, language, onStart }: ReviewTopicsProps) {
  const words = usePageStrings(QUESTIONS_STRINGS);
  const [left, setLeft] = useState<readonly string[]>([]);
  const count = useId();
  const chosen = questions.filter(({ topic }) => !left.includes(topic.id));
  if (questions.length === 0) return <p className={text.body}>{words.noneForLeaders}</p>;
  return (
    <div className={styles.review}>
      <Topics {...{ questions, language, left }} onChange={setLeft} />
      <p id={count} className={text.body} aria-live="polite">
        {words.chosen(chosen.length, questions.length)}
      </p>
      <div>
        <Button
          appearance="primary"
          aria-describedby={count}
          disabledFocusable={chosen.length === 0}
          onClick={() => {
            onStart(chosen);
          }}
        >
          {words.begin}
        </Button>
      </div>
    </div>
  );
}

interface TopicsProps extends Pick<ReviewTopicsProps, "questions" | "language"> {
  /** The ids of the topics that are left out. */
  readonly left: readonly string[];
  readonly onChange: (left: readonly string[]) => void;
}

function Topics({ questions, language, left, onChange }: TopicsProps) {
  const words = usePageStrings(QUESTIONS_STRINGS);
  return (
    <fieldset className={styles.topics}>
      <legend className={styles.legend}>{words.chooseTopics}</legend>
      {[...new Set(questions.map(({ topic }) => topic))].map((topic) => (
        <Checkbox
          key={topic.id}
          checked={!left.includes(topic.id)}
          label={
            <>
              <span lang={language}>{topic.title[language]}</span>{" "}
              <span className={text.caption}>
                {words.inTopic(questions.filter((question) => question.topic === topic).length)}
              </span>
            </>
          }
          onChange={(_, { checked }) => {
            const others = left.filter((id) => id !== topic.id);
            onChange(checked === true ? others : [...others, topic.id]);
          }}
        />
      ))}
    </fieldset>
  );
}
