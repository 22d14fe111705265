import { useId, type ReactNode } from "react";
import type { PlanChoice } from "../../content/PlanChoice";
import type { Prompt } from "../../content/Prompt";
import type { StepId } from "../../content/StepId";
import { isAnswered } from "../../plan/answers/isAnswered";
import { setAnswer } from "../../plan/answers/setAnswer";
import { thinAnswer } from "../../plan/answers/thinAnswer";
import type { Plan } from "../../plan/Plan";
import { PromptChoice } from "../choices/PromptChoice";
import { FieldConflicts } from "../conflicts/FieldConflicts";
import { NO_WORDS } from "../field/FieldWords";
import { showField } from "../field/showField";
import { isSameField } from "../state/FieldRef";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useAllStrings } from "../words/useAllStrings";
import { ExampleButton } from "./interview/ExampleButton";
import { PromptInput, type PromptInputProps } from "./PromptInput";
import text from "../look/text.module.css";
import styles from "./prompt.module.css";

export interface StepPromptProps {
  readonly step: StepId;
  readonly prompt: Prompt;
  /** All of the step. */
  readonly prompts: readonly Prompt[];
  readonly plan: Plan;
  /** The choices once per plan; null while they are being fetched. */
  readonly choices: readonly PlanChoice[] | null;
  /** The field that the user has asked for. */
  readonly wanted: PaneState["wanted"];
  /** It is the only one on the page, under a heading that asks its question. */
  readonly isAlone?: boolean;
  readonly pane: Pane;
}

/** A prompt, or the choice once per plan that is made in its place. */
export function StepPrompt(props: StepPromptProps) {
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

function OwnPrompt({ step, prompt, prompts, plan, wanted, isAlone = false, pane }: StepPromptProps) {
  const strings = useAllStrings();
  const words = { ...NO_WORDS, steps: { [step]: { prompts } } };
  const field = { part: step, field: prompt.id };
  return (
    <PromptField
      prompt={prompt}
      meta={plan.meta}
      answer={plan.answers[step][prompt.id]}
      isAlone={isAlone}
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
  readonly isAlone: boolean;
  /** What stands under the input. */
  readonly children: ReactNode;
}

/** A prompt: the question, what a good answer holds, an example, and the input that fits it. */
function PromptField({ isAlone, children, ...input }: PromptFieldProps) {
  const { prompt, answer, meta } = input;
  const { language } = meta;
  const { step } = useAllStrings();
  const hint = useId();
  const thinness = thinAnswer(answer);
  // A lone text field has its name from the question, and the heading above says the same.
  const isPlain = isAlone && prompt.input.kind === "text";
  const Frame = isPlain ? "div" : "fieldset";
  return (
    <Frame
      data-field
      data-at={prompt.id}
      className={styles.prompt}
      lang={language}
      {...(!isPlain && { "aria-describedby": hint })}
    >
      {!isPlain && <legend className={isAlone ? text.hidden : styles.question}>{prompt.question[language]}</legend>}
      <p id={hint} className={styles.hint}>
        {prompt.hint[language]}
        <br />
        {step.example} {prompt.example[language]}
      </p>
      <PromptInput {...input} {...(isPlain && { hint })} />
      {isAlone && <ExampleButton {...input} />}
      {thinness !== null && <p className={styles.thin}>{step.thin[thinness]}</p>}
      {children}
    </Frame>
  );
}
