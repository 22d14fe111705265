import { RadioGroup, Field, mergeClasses, Radio } from "@fluentui/react-components";
import type { Language } from "../../content/Language";
import type { PlanChoice } from "../../content/PlanChoice";
import { OWN_OPTION } from "../../plan/choices/planChoice";
import type { ChoiceDraft } from "./choiceDraft";
import { OptionCard } from "./OptionCard";
import styles from "./ChoiceCard.module.css";
import { CHOICES_STRINGS } from "../../content/strings/choicesStrings";
import { GrowingTextarea } from "../inputs/GrowingTextarea";
import { usePageStrings } from "../words/usePageStrings";

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
  const offered = choice.options.filter(({ id, isRetired }) => isRetired !== true || draft.option === id);
  return (
    <RadioGroup
      className={styles.options}
      aria-labelledby={heading}
      value={draft.option ?? ""}
      onChange={(_, { value }) => {
        onChange({ option: value });
      }}
    >
      {offered.map((option, index) => (
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

interface OwnOptionProps {
  readonly kind: "text" | "list";
  readonly isChosen: boolean;
  readonly own: string;
  readonly onChange: (change: Partial<ChoiceDraft>) => void;
}

/** The user's own in place of the alternatives: a text, or a list with a point a line. */
function OwnOption({ kind, isChosen, own, onChange }: OwnOptionProps) {
  const choices = usePageStrings(CHOICES_STRINGS);
  const label = kind === "text" ? choices.ownText : choices.ownList;
  const hints = [kind === "list" && choices.ownListHelp, own.trim() === "" && choices.ownEmpty];
  return (
    <div className={mergeClasses(styles.option, isChosen && styles.chosen)}>
      <Radio className={styles.radio} value={OWN_OPTION} label={<span className={styles.label}>{label}</span>} />
      {isChosen && (
        <Field className={styles.about} hint={hints.filter(Boolean).join(" ")}>
          <GrowingTextarea
            aria-label={label}
            value={own}
            onChange={(text) => {
              onChange({ own: text });
            }}
          />
        </Field>
      )}
    </div>
  );
}
