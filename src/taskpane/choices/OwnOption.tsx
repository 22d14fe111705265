import { CHOICES_STRINGS } from "../../content/strings/choicesStrings";
import { Field, mergeClasses, Radio } from "@fluentui/react-components";
import { OWN_OPTION } from "../../plan/choices/planChoice";
import { GrowingTextarea } from "../inputs/GrowingTextarea";
import { usePageStrings } from "../words/usePageStrings";
import type { ChoiceDraft } from "./choiceDraft";
import styles from "./ChoiceCard.module.css";

export interface OwnOptionProps {
  readonly kind: "text" | "list";
  readonly isChosen: boolean;
  readonly own: string;
  readonly onChange: (change: Partial<ChoiceDraft>) => void;
}

/** The user's own in place of the alternatives: a text, or a list with a point a line. */
export function OwnOption({ kind, isChosen, own, onChange }: OwnOptionProps) {
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
