import type { PlanChoice } from "../../content/PlanChoice";
import type { Prompt } from "../../content/Prompt";
import type { StepId } from "../../content/StepId";
import type { Plan } from "../../plan/Plan";
import { setAnswer } from "../../plan/answers/setAnswer";
import { isAnswered } from "../../plan/answers/isAnswered";
import { thinAnswer } from "../../plan/answers/thinAnswer";
import { PromptChoice } from "../choices/PromptChoice";
import { FieldConflicts } from "../conflicts/FieldConflicts";
import { useFocusAt } from "../focus/useFocusAt";
import { isSameField } from "../state/FieldRef";
import { NO_WORDS } from "../field/FieldWords";
import { showField } from "../field/showField";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useAllStrings } from "../words/useAllStrings";
import text from "../look/text.module.css";
import styles from "./prompt.module.css";
import { useId, type ReactNode } from "react";
import { PromptInput, type PromptInputProps } from "./PromptInput";

export interface PromptsProps {
  readonly step: StepId;
  readonly prompts: readonly Prompt[];
  readonly plan: Plan;
  /** The choices once per plan; null while they are being fetched. */
  readonly choices: readonly PlanChoice[] | null;
  /** The field that the user has asked for. */
  readonly wanted: PaneState["wanted"];
  /** The id of the prompt that takes the focus. */
  readonly at: string | null;
  readonly pane: Pane;
}

/** All prompts of a step. */
export function Prompts(props: PromptsProps) {
  const { step } = useAllStrings();
  useFocusAt(props.at);
  return (
    <section className={styles.prompts} aria-labelledby="prompts">
      <h2 id="prompts" className={text.hidden}>
        {step.promptsTitle}
      </h2>
      {props.prompts.map((prompt) => (
        <PromptOrChoice key={prompt.id} {...props} prompt={prompt} />
      ))}
    </section>
  );
}

type OnePrompt = PromptsProps & { readonly prompt: Prompt };

/** A prompt, or the choice once per plan that is made in its place. */
function PromptOrChoice(props: OnePrompt) {
  const { step, prompt, choices, plan, pane } = props;
  if (prompt.choice === undefined) return <OwnPrompt {...props} />;
  if (choices === null) return null;
  const choice = choices.find(({ id }) => id === prompt.choice);
  if (choice === undefined) return <OwnPrompt {...props} />;
  return (
    <PromptChoice
      {...{ choice, plan, pane }}
      isAnswered={isAnswered(plan.answers[step][prompt.id])}
      isDisputed={plan.conflicts.some((conflict) => isSameField(conflict, { part: step, field: prompt.id }))}
    >
      <OwnPrompt {...props} />
    </PromptChoice>
  );
}

function OwnPrompt({ step, prompt, prompts, plan, wanted, pane }: OnePrompt) {
  const strings = useAllStrings();
  const words = { ...NO_WORDS, steps: { [step]: { prompts } } };
  const field = { part: step, field: prompt.id };
  return (
    <PromptField
      prompt={prompt}
      meta={plan.meta}
      answer={plan.answers[step][prompt.id]}
      onAnswer={(answer) => {
        pane.change((current) => setAnswer(current, step, prompt.id, answer));
      }}
      onRemove={(answer, row) => {
        pane.replace({ kind: "partDeleted", name: row }, (current) => setAnswer(current, step, prompt.id, answer));
      }}
    >
      <FieldConflicts
        of={field}
        state={{ plan, wanted }}
        pane={pane}
        show={(other) => showField(field, other, { words, strings, plan })}
      />
    </PromptField>
  );
}

interface PromptFieldProps extends PromptInputProps {
  /** What stands under the input. */
  readonly children: ReactNode;
}

/** A prompt: the question, what a good answer holds, an example, and the input that fits it. */
function PromptField({ children, ...input }: PromptFieldProps) {
  const { prompt, answer, meta } = input;
  const { language } = meta;
  const { step } = useAllStrings();
  const hint = useId();
  const thinness = thinAnswer(answer);
  const isText = prompt.input.kind === "text";
  return (
    <fieldset data-field data-at={prompt.id} className={styles.prompt} lang={language} aria-describedby={hint}>
      <legend className={styles.question}>{prompt.question[language]}</legend>
      <p id={hint} className={styles.hint}>
        {prompt.hint[language]}
        {!isText && (
          <>
            <br />
            {step.example} {prompt.example[language]}
          </>
        )}
      </p>
      <PromptInput {...input} />
      {thinness !== null && <p className={styles.thin}>{step.thin[thinness]}</p>}
      {children}
    </fieldset>
  );
}
