import { QUESTIONS_STRINGS } from "../../content/strings/questionsStrings";
import { Button } from "@fluentui/react-components";
import { SlideText16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { Guidance } from "../../content/Guidance";
import type { StepId } from "../../content/StepId";
import type { Plan } from "../../plan/Plan";
import { Disclosure } from "../frame/Disclosure";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../words/usePageStrings";
import { useFocusAt } from "../focus/useFocusAt";
import { QuestionList } from "./QuestionList";
import { forLeaders, questionsOf } from "./questionsOf";
import text from "../look/text.module.css";
import styles from "./GuidanceSection.module.css";
import { NOTES, setStepNotes, stepNotes } from "../../plan/notes";
import { ListInput } from "../inputs/ListInput";
import { useAllStrings } from "../words/useAllStrings";
import prompt from "../step/prompt.module.css";

export interface QuestionSectionProps {
  readonly step: StepId;
  readonly plan: Plan;
  readonly guidance: Guidance;
  /** The id of an item; where it is a question, it is open at first and takes the focus. */
  readonly at: string | null;
  readonly pane: Pane;
}

/** The questions to think through in a step, to be gone through one by one or picked from a list. */
export function QuestionSection({ step, plan, guidance, at, pane }: QuestionSectionProps) {
  const words = usePageStrings(QUESTIONS_STRINGS);
  const questions = questionsOf(guidance);
  const why = useId();
  const leaders = forLeaders(questions).length;
  const notes = questions.filter(({ item }) => plan.reflections[item.id] !== undefined).length;
  return (
    <section className={styles.section} aria-labelledby="questions">
      <h2 id="questions" className={text.section}>
        {words.title}
      </h2>
      <p id={why} className={text.caption}>
        {leaders === 0 ? words.noneForLeaders : words.reviewHelp}
      </p>
      <div>
        <Button
          icon={<SlideText16Regular />}
          aria-describedby={why}
          disabledFocusable={leaders === 0}
          onClick={() => {
            pane.go({ kind: "review", step });
          }}
        >
          {words.review}
        </Button>
      </div>
      <Disclosure
        level={3}
        title={words.list}
        caption={words.count(questions.length, notes)}
        openAtFirst={questions.some(({ item }) => item.id === at)}
      >
        <QuestionList {...{ step, plan, questions, at, pane }} />
      </Disclosure>
      <StepNotes {...{ step, plan, at, pane }} />
    </section>
  );
}

type StepNotesProps = Omit<QuestionSectionProps, "guidance">;

/** The notes that stand in the step's text, to be changed or taken out. Nothing before there are any. */
function StepNotes({ step, plan, at, pane }: StepNotesProps) {
  const { questions: words } = useAllStrings();
  const questions = usePageStrings(QUESTIONS_STRINGS);
  const notes = stepNotes(plan, step);
  useFocusAt(at === NOTES ? at : null);
  // The last one can be emptied and written anew.
  const [isThere, setThere] = useState(notes.length > 0);
  if (notes.length > 0 && !isThere) setThere(true);
  if (!isThere) return null;
  return (
    <fieldset data-at={NOTES} className={prompt.prompt}>
      <legend className={prompt.question}>{words.inText}</legend>
      <p className={prompt.hint}>{questions.inTextHelp}</p>
      <ListInput
        items={notes}
        onChange={(changed) => {
          pane.change((current) => setStepNotes(current, step, changed));
        }}
        onRemove={(changed, point) => {
          pane.replace({ kind: "partDeleted", name: point }, (current) => setStepNotes(current, step, changed));
        }}
      />
    </fieldset>
  );
}
