import { useState } from "react";
import { GUIDANCE_STRINGS } from "../../content/strings/guidanceStrings";
import { PROCESSES_STRINGS } from "../../content/strings/processesStrings";
import type { GuidanceItem } from "../../content/Guidance";
import { questionsOfProcess, type Process } from "../../content/processes";
import type { StepId } from "../../content/StepId";
import { stepOfItem } from "../../content/stepOfItem";
import { isQuestion } from "../guidance/isQuestion";
import { QuestionRow } from "../guidance/QuestionRow";
import type { Plan } from "../../plan/Plan";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../words/usePageStrings";
import text from "../look/text.module.css";
import styles from "./ProcessPage.module.css";

export interface ProcessQuestionsProps {
  readonly process: Process<GuidanceItem>;
  readonly plan: Plan;
  readonly pane: Pane;
}

/** The questions of a process with their notes; those for the talk with an employee take none. */
export function ProcessQuestions({ process, plan, pane }: ProcessQuestionsProps) {
  const words = usePageStrings(PROCESSES_STRINGS);
  const guidance = usePageStrings(GUIDANCE_STRINGS);
  const questions = questionsOfProcess(process);
  const noted = questions.filter(isQuestion);
  const spoken = questions.filter((item) => !isQuestion(item));
  return (
    <section className={styles.section} aria-labelledby="questions">
      <h2 id="questions" className={text.section}>
        {words.questions}
      </h2>
      {noted.length > 0 && (
        <>
          <p className={text.caption}>{words.notesHelp}</p>
          <Questions {...{ plan, pane }} questions={noted} />
        </>
      )}
      {spoken.length > 0 && (
        <>
          <p className={text.caption}>{guidance.talkHelp}</p>
          <ul className={styles.list} lang={plan.meta.language}>
            {spoken.map((item) => (
              <li key={item.id}>{item.text[plan.meta.language]}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface QuestionsProps {
  readonly questions: readonly GuidanceItem[];
  readonly plan: Plan;
  readonly pane: Pane;
}

/** One open at a time. */
function Questions({ questions, plan, pane }: QuestionsProps) {
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <ul className={styles.questions}>
      {questions.map((item) => (
        <QuestionRow
          key={item.id}
          {...{ plan, item, pane }}
          step={stepOf(item)}
          isOpen={opened === item.id}
          takesFocus={false}
          onToggle={() => {
            setOpened(opened === item.id ? null : item.id);
          }}
        />
      ))}
    </ul>
  );
}

function stepOf({ id }: GuidanceItem): StepId {
  const step = stepOfItem(id);
  if (step === null) throw new Error(`${id} is of no step`);
  return step;
}
