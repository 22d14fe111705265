import type { ReactNode } from "react";
import { INTERVIEW_STRINGS } from "../../../content/strings/interviewStrings";
import type { Prompt } from "../../../content/Prompt";
import { useFocusAt } from "../../focus/useFocusAt";
import { PromptAdvice, PromptSentences } from "../../guidance/PromptGuidance";
import { usePageStrings } from "../../words/usePageStrings";
import { choicesOf } from "../choicesOf";
import { DraftPaper } from "../DraftPreview";
import type { StepBodyProps } from "../StepBodyProps";
import { StepPrompt } from "../StepPrompt";
import type { Stages } from "./useStages";
import text from "../../look/text.module.css";
import styles from "./interview.module.css";

export interface AskedPromptProps extends StepBodyProps, Pick<Stages, "heading"> {
  readonly prompt: Prompt;
  /** The way on, at hand below the text. */
  readonly children: ReactNode;
}

/** The prompt that is asked: its question and field, what it becomes in the plan, advice, and what can be taken in. */
export function AskedPrompt({ prompt, heading, children, ...props }: AskedPromptProps) {
  const { step, state, pane, content, library, draftOf } = props;
  const words = usePageStrings(INTERVIEW_STRINGS);
  const { plan, page, wanted } = state;
  const { language } = plan.meta;
  useFocusAt(page.kind === "step" && page.at === prompt.id ? prompt.id : null);
  const guided = library.kind === "loaded" ? { step, plan, pane, guidance: library.value.guidance } : null;
  return (
    <>
      <div>
        <h2 ref={heading} tabIndex={-1} className={styles.question} lang={language}>
          {prompt.question[language]}
        </h2>
        <StepPrompt
          isAlone
          {...{ step, prompt, plan, wanted, pane }}
          prompts={content.prompts}
          choices={choicesOf(library)}
        />
      </div>
      <section aria-labelledby="preview">
        <h3 id="preview" className={text.section}>
          {words.preview}
        </h3>
        <DraftPaper pieces={draftOf(prompt.id)} language={language} under={3} empty={words.previewEmpty} />
      </section>
      {children}
      {guided !== null && <PromptAdvice {...guided} prompt={prompt.id} />}
      {guided !== null && <PromptSentences {...guided} prompt={prompt.id} />}
    </>
  );
}
