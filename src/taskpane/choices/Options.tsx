import { RadioGroup } from "@fluentui/react-components";
import type { Language } from "../../content/Language";
import type { PlanChoice } from "../../content/PlanChoice";
import { OWN_OPTION } from "../../plan/choices/planChoice";
import type { ChoiceDraft } from "./choiceDraft";
import { OptionCard } from "./OptionCard";
import { OwnOption } from "./OwnOption";
import styles from "./ChoiceCard.module.css";

export interface OptionsProps {
  readonly choice: PlanChoice;
  readonly draft: ChoiceDraft;
  readonly language: Language;
  /** The id of the choice's heading. */
  readonly heading: string;
  readonly onChange: (change: Partial<ChoiceDraft>) => void;
}

/** The alternatives, of which one is chosen. The first is recommended in words. */
export function Options({ choice, draft, language, heading, onChange }: OptionsProps) {
  return (
    <RadioGroup
      className={styles.options}
      aria-labelledby={heading}
      value={draft.option ?? ""}
      onChange={(_, { value }) => {
        onChange({ option: value });
      }}
    >
      {choice.options.map((option, index) => (
        <OptionCard
          key={option.id}
          {...{ option, language }}
          isFirst={index === 0}
          isChosen={draft.option === option.id}
        />
      ))}
      {choice.own !== "none" && (
        <OwnOption kind={choice.own} isChosen={draft.option === OWN_OPTION} own={draft.own} onChange={onChange} />
      )}
    </RadioGroup>
  );
}
