import { useId } from "react";
import { WORDS } from "../../content/choices/words";
import type { StepContent } from "../../content/Prompt";
import type { PlanChoice } from "../../content/PlanChoice";
import type { StepId } from "../../content/StepId";
import type { Plan } from "../../plan/Plan";
import { Disclosure } from "../frame/Disclosure";
import type { Pane } from "../state/Pane";
import { useStrings } from "../words/StringsContext";
import { ChoiceCard } from "./ChoiceCard";
import { OwnWords } from "./OwnWords";
import { UsedChoices } from "./UsedChoices";
import text from "../look/text.module.css";
import styles from "./StepChoices.module.css";

export interface StepChoicesProps {
  readonly step: StepId;
  readonly content: StepContent;
  readonly choices: readonly PlanChoice[];
  readonly plan: Plan;
  readonly pane: Pane;
}

/** The choices that a step asks for outside its prompts, and what was chosen before that it uses. */
export function StepChoices({ step, content, choices, plan, pane }: StepChoicesProps) {
  const { choices: all } = useStrings();
  const heading = useId();
  const inPrompts = content.prompts.map(({ choice }) => choice);
  const known = choices.filter(({ options }) => options.length > 0);
  const asked = known.filter(({ id, steps }) => steps[0] === step && !inPrompts.includes(id));
  const used = known.filter(({ steps }) => steps.slice(1).includes(step));
  const asksWords = WORDS.steps[0] === step;
  if (asked.length + used.length === 0 && !asksWords) return null;
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={text.hidden}>
        {all.title}
      </h2>
      {used.length > 0 && <UsedChoices step={step} choices={used} plan={plan} pane={pane} />}
      {asked.map((choice) => (
        <ChoiceCard key={choice.id} isBrief choice={choice} plan={plan} pane={pane} />
      ))}
      {asksWords && (
        <Disclosure framed title={WORDS.heading[plan.meta.language]} openAtFirst={false}>
          <OwnWords plan={plan} pane={pane} isFramed />
        </Disclosure>
      )}
    </section>
  );
}
