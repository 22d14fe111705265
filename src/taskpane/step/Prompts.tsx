import { useFocusAt } from "../focus/useFocusAt";
import { useAllStrings } from "../words/useAllStrings";
import { StepPrompt, type StepPromptProps } from "./StepPrompt";
import text from "../look/text.module.css";
import styles from "./prompt.module.css";

export interface PromptsProps extends Omit<StepPromptProps, "prompt"> {
  /** The id of the prompt that takes the focus. */
  readonly at: string | null;
}

/** All prompts of a step. */
export function Prompts({ at, ...props }: PromptsProps) {
  const { step } = useAllStrings();
  useFocusAt(at);
  return (
    <section className={styles.prompts} aria-labelledby="prompts">
      <h2 id="prompts" className={text.hidden}>
        {step.promptsTitle}
      </h2>
      {props.prompts.map((prompt) => (
        <StepPrompt key={prompt.id} {...props} prompt={prompt} />
      ))}
    </section>
  );
}
