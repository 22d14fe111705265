import { useId } from "react";
import type { Language } from "../../content/Language";
import type { Prompt } from "../../content/Prompt";
import type { Answer } from "../../plan/Answer";
import { useStrings } from "../StringsContext";
import { PromptInput } from "./PromptInput";
import { usePromptStyles } from "./usePromptStyles";

export interface PromptFieldProps {
  readonly prompt: Prompt;
  readonly language: Language;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer) => void;
}

/** A prompt: the question, what a good answer holds, an example, and the input that fits it. */
export function PromptField({ prompt, language, answer, onAnswer }: PromptFieldProps) {
  const { step } = useStrings();
  const styles = usePromptStyles();
  const hint = useId();
  const isText = prompt.input.kind === "text";
  return (
    <fieldset className={styles.prompt} lang={language} aria-describedby={hint}>
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
    </fieldset>
  );
}
