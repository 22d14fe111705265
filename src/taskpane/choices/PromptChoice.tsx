import { CHOICES_STRINGS } from "../../content/strings/choicesStrings";
import { usePageStrings } from "../words/usePageStrings";
import { useState, type ReactNode } from "react";
import { chosenOption } from "../../plan/choices/planChoice";
import { ChoiceCard } from "./ChoiceCard";
import type { ChoiceProps } from "./ChoiceProps";
import text from "../look/text.module.css";
import styles from "./StepChoices.module.css";

export interface PromptChoiceProps extends ChoiceProps {
  /** The prompt has an answer of its own. */
  readonly isAnswered: boolean;
  /** Two people have answered the prompt at once. */
  readonly isDisputed: boolean;
  /** The prompt itself. */
  readonly children: ReactNode;
}

/** A choice in a prompt's place. The prompt stays where it was answered before, until the choice is made. */
export function PromptChoice({ isAnswered, isDisputed, children, ...card }: PromptChoiceProps) {
  const choices = usePageStrings(CHOICES_STRINGS);
  // A prompt that is emptied does not vanish under the user's hand.
  const [wasAnswered] = useState(isAnswered);
  const counts = (isAnswered || wasAnswered) && chosenOption(card.plan, card.choice) === null;
  return (
    <div className={styles.section}>
      <ChoiceCard {...card} />
      {counts && <p className={text.caption}>{choices.replaces}</p>}
      {(counts || isDisputed) && children}
    </div>
  );
}
