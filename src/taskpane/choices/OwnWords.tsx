import { CHOICES_STRINGS } from "../../content/strings/choicesStrings";
import { Field, Input, mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import { WORDS } from "../../content/choices/words";
import { OWN_WORDS } from "../../content/ownWords";
import type { OwnWord } from "../../content/PlanChoice";
import type { Plan } from "../../plan/Plan";
import { nounForms } from "../../plan/choices/nounForms";
import { ownWord, setOwnWord } from "../../plan/choices/planChoice";
import { useReadOnly } from "../inputs/ReadOnly";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../words/usePageStrings";
import text from "../look/text.module.css";
import styles from "./OwnWords.module.css";

export interface OwnWordsProps {
  readonly plan: Plan;
  readonly pane: Pane;
  /** Stands in a frame. */
  readonly isFramed?: boolean;
}

/** What the municipality calls things that the sources call differently. */
export function OwnWords({ plan, pane, isFramed = false }: OwnWordsProps) {
  const { language } = plan.meta;
  return (
    <div className={mergeClasses(styles.words, isFramed && styles.framed)} lang={language}>
      <p className={text.body}>{WORDS.why[language]}</p>
      {OWN_WORDS.map((word) => (
        <WordField key={word.id} word={word} plan={plan} pane={pane} />
      ))}
    </div>
  );
}

function WordField({ word, plan, pane }: OwnWordsProps & { readonly word: OwnWord }) {
  const choices = usePageStrings(CHOICES_STRINGS);
  const list = useId();
  const { language } = plan.meta;
  const suggestions = [...new Set(word.suggestions.map((each) => each[language]))];
  const forms = nounForms(ownWord(plan, word.id).trim() || word.standard[language], language);
  const bent = word.isBent ? ` ${choices.wordForms([forms.theOne, forms.many, forms.theMany].join(", "))}` : "";
  const hint = choices.wordSuggestions(suggestions.join(", ")) + bent;
  return (
    <Field label={word.question[language]} hint={hint}>
      <Input
        className={styles.field}
        readOnly={useReadOnly()}
        input={{ list, className: styles.field }}
        placeholder={word.standard[language]}
        value={ownWord(plan, word.id)}
        onChange={(_, { value }) => {
          pane.change((current) => setOwnWord(current, word.id, value));
        }}
        contentAfter={
          <datalist id={list}>
            {suggestions.map((each) => (
              <option key={each} value={each} />
            ))}
          </datalist>
        }
      />
    </Field>
  );
}
