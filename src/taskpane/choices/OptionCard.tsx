import { CHOICES_STRINGS } from "../../content/strings/choicesStrings";
import { usePageStrings } from "../words/usePageStrings";
import { mergeClasses, Radio } from "@fluentui/react-components";
import { useId } from "react";
import type { Language } from "../../content/Language";
import type { ChoiceOption, ChoicePart } from "../../content/PlanChoice";
import { SourceLine } from "./SourceLine";
import text from "../look/text.module.css";
import styles from "./ChoiceCard.module.css";

export interface OptionCardProps {
  readonly option: ChoiceOption;
  readonly language: Language;
  /** The one that is recommended. */
  readonly isFirst: boolean;
  readonly isChosen: boolean;
}

/** One of the alternatives: its name, what its source says, its parts, and the source. */
export function OptionCard({ option, language, isFirst, isChosen }: OptionCardProps) {
  const choices = usePageStrings(CHOICES_STRINGS);
  const about = useId();
  const why = option.source.id === "mal" ? choices.inTemplate : choices.suggested;
  return (
    <div className={mergeClasses(styles.option, isChosen && styles.chosen)}>
      <Radio
        className={styles.radio}
        value={option.id}
        aria-describedby={about}
        label={
          <span className={styles.label}>
            <span lang={language}>{option.name[language]}</span>
            {isFirst && <span className={styles.badge}>{why}</span>}
          </span>
        }
      />
      <div className={styles.about}>
        <p id={about} className={text.body} lang={language}>
          {option.text[language]}
        </p>
        {option.parts.length > 0 && <Parts parts={option.parts} language={language} />}
        <SourceLine source={option.source} language={language} />
      </div>
    </div>
  );
}

function Parts({ parts, language }: { readonly parts: readonly ChoicePart[]; readonly language: Language }) {
  return (
    <ul className={styles.parts} lang={language}>
      {parts.map(({ id, name, text: meaning }) => (
        <li key={id}>
          <span className={styles.part}>{name[language]}</span>
          {meaning && `: ${meaning[language]}`}
        </li>
      ))}
    </ul>
  );
}
