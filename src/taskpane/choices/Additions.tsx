import { CHOICES_STRINGS } from "../../content/strings/choicesStrings";
import { usePageStrings } from "../words/usePageStrings";
import { Checkbox } from "@fluentui/react-components";
import { useId } from "react";
import type { Language } from "../../content/Language";
import type { PlanChoice } from "../../content/PlanChoice";
import type { ChoiceDraft } from "./choiceDraft";
import { SourceLine } from "./SourceLine";
import text from "../look/text.module.css";
import styles from "./ChoiceCard.module.css";

export interface AdditionsProps {
  readonly choice: PlanChoice;
  readonly draft: ChoiceDraft;
  readonly language: Language;
  readonly onChange: (change: Partial<ChoiceDraft>) => void;
}

/** What may be added to any of the alternatives. */
export function Additions({ choice, draft, language, onChange }: AdditionsProps) {
  const choices = usePageStrings(CHOICES_STRINGS);
  const title = useId();
  return (
    <div role="group" aria-labelledby={title}>
      <p id={title} className={styles.additions}>
        {choices.additions}
      </p>
      {choice.additions.map(({ id, name, text: meaning, source }) => (
        <div key={id} className={styles.option}>
          <Checkbox
            className={styles.radio}
            label={
              <span className={styles.label} lang={language}>
                {name[language]}
              </span>
            }
            checked={draft.additions.includes(id)}
            onChange={(_, { checked }) => {
              const others = draft.additions.filter((each) => each !== id);
              onChange({ additions: checked === true ? [...others, id] : others });
            }}
          />
          <div className={styles.about}>
            {meaning && (
              <p className={text.body} lang={language}>
                {meaning[language]}
              </p>
            )}
            {source && <SourceLine source={source} language={language} />}
          </div>
        </div>
      ))}
    </div>
  );
}
