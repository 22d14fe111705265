import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { flushSync } from "react-dom";
import { INTERVIEW_STRINGS } from "../../../content/strings/interviewStrings";
import { exampleAnswer } from "../../../plan/answers/exampleAnswer";
import { isAnswered } from "../../../plan/answers/isAnswered";
import { useReadOnly } from "../../inputs/ReadOnly";
import { usePageStrings } from "../../words/usePageStrings";
import type { PromptInputProps } from "../PromptInput";
import styles from "./interview.module.css";

/** Puts the prompt's example into its field, to be written on, and the focus with it. Nothing where there is an answer. */
export function ExampleButton({ prompt, meta, answer, onAnswer }: PromptInputProps) {
  const words = usePageStrings(INTERVIEW_STRINGS);
  const place = useRef<HTMLDivElement>(null);
  const isReadOnly = useReadOnly();
  const example = exampleAnswer(prompt, meta.language);
  if (example === null || isAnswered(answer) || isReadOnly) return null;
  return (
    <div ref={place} className={styles.example}>
      <Button
        size="small"
        onClick={() => {
          const field = place.current?.closest("[data-field]");
          flushSync(() => {
            onAnswer(example);
          });
          field?.querySelector<HTMLElement>("textarea, input")?.focus();
        }}
      >
        {words.useExample}
      </Button>
    </div>
  );
}
