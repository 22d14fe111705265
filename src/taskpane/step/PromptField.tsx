import { useId, type ReactNode } from "react";
import { useAllStrings } from "../words/useAllStrings";
import { PromptInput, type PromptInputProps } from "./PromptInput";
import styles from "./prompt.module.css";

export interface PromptFieldProps extends PromptInputProps {
  /** What stands under the input. */
  readonly children: ReactNode;
}

/** A prompt: the question, what a good answer holds, an example, and the input that fits it. */
export function PromptField({ prompt, language, answer, onAnswer, children }: PromptFieldProps) {
  const { step } = useAllStrings();
  const hint = useId();
  const isText = prompt.input.kind === "text";
  return (
    <fieldset data-field className={styles.prompt} lang={language} aria-describedby={hint}>
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
      <PromptInput prompt={prompt} language={language} answer={answer} onAnswer={onAnswer} />
      {children}
    </fieldset>
  );
}
