import type { Prompt } from "../../content/Prompt";
import type { StepId } from "../../content/StepId";
import type { Plan } from "../../plan/Plan";
import { setAnswer } from "../../plan/setAnswer";
import type { Pane } from "../state/Pane";
import { useStrings } from "../StringsContext";
import { PromptField } from "./PromptField";
import text from "../shell/text.module.css";
import styles from "./prompt.module.css";

export interface PromptsProps {
  readonly step: StepId;
  readonly prompts: readonly Prompt[];
  readonly plan: Plan;
  readonly pane: Pane;
}

/** All prompts of a step. */
export function Prompts({ step, prompts, plan, pane }: PromptsProps) {
  const { step: words } = useStrings();
  return (
    <section className={styles.prompts} aria-labelledby="prompts">
      <h2 id="prompts" className={text.hidden}>
        {words.promptsTitle}
      </h2>
      {prompts.map((prompt) => (
        <PromptField
          key={prompt.id}
          prompt={prompt}
          language={plan.meta.language}
          answer={plan.answers[step][prompt.id]}
          onAnswer={(answer) => {
            pane.change((current) => setAnswer(current, step, prompt.id, answer));
          }}
        />
      ))}
    </section>
  );
}
