import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { GuidanceTopic } from "../../content/Guidance";
import { LEADERS_STRINGS } from "../../content/strings/leadersStrings";
import { STEP_FACTS } from "../../content/stepFacts";
import { Disclosure } from "../frame/Disclosure";
import { usePageStrings } from "../words/usePageStrings";
import { countAnswered, idsShown, type LeaderQuestion } from "./leaderQuestions";
import type { QuestionsProps } from "./QuestionsProps";
import { TopicQuestions } from "./TopicQuestions";
import text from "../look/text.module.css";
import styles from "./LeadersPage.module.css";

export interface ShownQuestionsProps extends QuestionsProps {
  /** The ids of those in which what is searched for was found; null where nothing is searched for. */
  readonly found: ReadonlySet<string> | null;
}

/** So few questions are all shown at once. */
const FEW = 12;

/** The questions that were chosen, by step and topic, folded where they are many. */
export function ShownQuestions({ found, ...props }: ShownQuestionsProps) {
  const { page, plan, questions, pane } = props;
  const words = usePageStrings(LEADERS_STRINGS);
  const [chosen] = useState(() => idsShown(questions, plan, page));
  const shown = questions.filter(({ item }) => chosen.has(item.id) && (found === null || found.has(item.id)));
  const isWhole = shown.length === questions.length;
  return (
    <>
      <p className={text.caption} aria-live="polite">
        {isWhole || found !== null ? "" : words.shown(shown.length, questions.length)}
      </p>
      {shown.length === 0 && (
        <div>
          {found === null && <p className={text.body}>{words.noneShown}</p>}
          <Button
            size="small"
            onClick={() => {
              pane.go({ kind: "leaders" });
            }}
          >
            {words.showAll}
          </Button>
        </div>
      )}
      <Steps {...props} shown={shown} isOpen={found !== null || shown.length <= FEW} />
    </>
  );
}

interface StepsProps extends QuestionsProps {
  readonly shown: readonly LeaderQuestion[];
  /** All topics are unfolded at first. */
  readonly isOpen: boolean;
}

function Steps({ shown, ...props }: StepsProps) {
  const words = usePageStrings(LEADERS_STRINGS);
  const { language } = props.plan.meta;
  return STEP_FACTS.map(({ id, number, heading }) => {
    const ofStep = shown.filter(({ step }) => step === id);
    if (ofStep.length === 0) return null;
    const topics = [...new Set(ofStep.map(({ topic }) => topic))];
    return (
      <section key={id} aria-labelledby={`questions-${id}`}>
        <h3 id={`questions-${id}`} className={styles.step} lang={language}>
          {words.step(number, heading[language])}
        </h3>
        {topics.map((topic) => (
          <Topic key={topic.id} {...props} topic={topic} shown={ofStep.filter((each) => each.topic === topic)} />
        ))}
      </section>
    );
  });
}

function Topic({ topic, shown, isOpen, ...props }: StepsProps & { readonly topic: GuidanceTopic }) {
  const words = usePageStrings(LEADERS_STRINGS);
  const { language } = props.plan.meta;
  const hasOpen = shown.some(({ item }) => item.id === props.page.at);
  return (
    <Disclosure
      key={String(isOpen)}
      level={4}
      title={topic.title[language]}
      titleLanguage={language}
      caption={words.topic(shown.length, countAnswered(shown, props.plan))}
      openAtFirst={isOpen || hasOpen}
    >
      <TopicQuestions {...props} topic={topic} questions={shown} />
    </Disclosure>
  );
}
