import { QUESTIONS_STRINGS } from "../../content/strings/questionsStrings";
import { Button } from "@fluentui/react-components";
import { ArrowLeft16Regular, ArrowRight16Regular } from "@fluentui/react-icons";
import { useLayoutEffect, useRef, useState } from "react";
import type { StepId } from "../../content/StepId";
import type { Plan } from "../../plan/Plan";
import type { Pane } from "../state/Pane";
import { focusByScript } from "../focus/focusByScript";
import { usePageStrings } from "../words/usePageStrings";
import { NoteField } from "./NoteField";
import type { Question } from "./questionsOf";
import text from "../look/text.module.css";
import styles from "./Review.module.css";

export interface ReviewProps {
  readonly step: StepId;
  readonly plan: Plan;
  readonly questions: readonly Question[];
  readonly onFinish: () => void;
  readonly pane: Pane;
}

/** One question at a time, with the note to it. The focus is on the first question at first, then it stays on the button that goes on; the question is read aloud. */
export function Review({ step, plan, questions, onFinish, pane }: ReviewProps) {
  const words = usePageStrings(QUESTIONS_STRINGS);
  const [index, setIndex] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const question = questions[index];
  useLayoutEffect(() => {
    if (heading.current !== null) focusByScript(heading.current);
  }, []);
  if (question === undefined) return null;
  const { topic, item } = question;
  const { language } = plan.meta;
  return (
    <div className={styles.review}>
      <Browse {...{ index, onFinish }} count={questions.length} onMove={setIndex} />
      <div aria-live="polite" className={styles.question}>
        <p className={text.caption} lang={language}>
          <span className={text.hidden}>{words.progress(index + 1, questions.length)}. </span>
          {topic.title[language]}
        </p>
        <h2 ref={heading} tabIndex={-1} className={styles.title} lang={language}>
          {item.text[language]}
        </h2>
      </div>
      <NoteField key={item.id} {...{ step, plan, item, pane }} />
    </div>
  );
}

interface BrowseProps {
  /** The question's place, 0 the first, and how many there are. */
  readonly index: number;
  readonly count: number;
  readonly onMove: (index: number) => void;
  readonly onFinish: () => void;
}

function Browse({ index, count, onMove, onFinish }: BrowseProps) {
  const words = usePageStrings(QUESTIONS_STRINGS);
  const isLast = index === count - 1;
  return (
    <nav className={styles.browse} aria-label={words.browse}>
      <Button
        icon={<ArrowLeft16Regular />}
        disabledFocusable={index === 0}
        onClick={() => {
          onMove(index - 1);
        }}
      >
        {words.previous}
      </Button>
      <span className={text.body}>{words.progress(index + 1, count)}</span>
      <Button
        icon={<ArrowRight16Regular />}
        iconPosition="after"
        onClick={() => {
          if (isLast) onFinish();
          else onMove(index + 1);
        }}
      >
        {isLast ? words.finish : words.next}
      </Button>
    </nav>
  );
}
