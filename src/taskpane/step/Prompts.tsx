import type { Prompt } from "../../content/Prompt";
import type { StepId } from "../../content/StepId";
import type { Plan } from "../../plan/Plan";
import { setAnswer } from "../../plan/setAnswer";
import { FieldConflicts } from "../conflicts/FieldConflicts";
import { NO_WORDS } from "../field/FieldWords";
import { showField } from "../field/showField";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useStrings } from "../StringsContext";
import { PromptField } from "./PromptField";
import text from "../shell/text.module.css";
import styles from "./prompt.module.css";

export interface PromptsProps {
  readonly step: StepId;
  readonly prompts: readonly Prompt[];
  readonly plan: Plan;
  /** The field that the user has asked for. */
  readonly wanted: PaneState["wanted"];
  readonly pane: Pane;
}

/** All prompts of a step. */
export function Prompts({ step, prompts, plan, wanted, pane }: PromptsProps) {
  const strings = useStrings();
  const words = { ...NO_WORDS, steps: { [step]: { prompts } } };
  return (
    <section className={styles.prompts} aria-labelledby="prompts">
      <h2 id="prompts" className={text.hidden}>
        {strings.step.promptsTitle}
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
        >
          <FieldConflicts
            of={{ part: step, field: prompt.id }}
            state={{ plan, wanted }}
            pane={pane}
            show={(other) => showField({ part: step, field: prompt.id }, other, { words, strings, plan })}
          />
        </PromptField>
      ))}
    </section>
  );
}
