import { Button } from "@fluentui/react-components";
import { CHOICES_STRINGS } from "../../content/strings/choicesStrings";
import { sourceNote } from "../../plan/draft/sentence/sourceNote";
import { usePageStrings } from "../words/usePageStrings";
import { changeChoice } from "./choiceDraft";
import type { ChoiceProps } from "./ChoiceProps";
import styles from "./ChoiceCard.module.css";

export interface ProposedChoiceProps extends ChoiceProps {
  /** The proposal has become the choice. */
  readonly onUse: () => void;
  readonly onOpen: () => void;
}

/** What we propose where nothing is chosen yet, to be used, or to be seen among the alternatives. Nothing is chosen silently. */
export function ProposedChoice({ choice, plan, pane, onUse, onOpen }: ProposedChoiceProps) {
  const words = usePageStrings(CHOICES_STRINGS);
  const { language } = plan.meta;
  const question = choice.question[language];
  const first = choice.options.find(({ isRetired }) => isRetired !== true);
  if (first === undefined) return null;
  return (
    <>
      <p className={styles.made}>
        <span className={styles.name}>
          {words.notChosen}. {words.proposal}{" "}
          <span lang={language}>
            {first.name[language]} ({sourceNote(first.source, language)})
          </span>
        </span>
      </p>
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-label={words.useNamed(question)}
          onClick={() => {
            pane.change((current) => changeChoice(current, choice, { option: first.id }));
            onUse();
          }}
        >
          {words.useProposal}
        </Button>
        <Button size="small" appearance="subtle" aria-label={words.optionsNamed(question)} onClick={onOpen}>
          {words.options}
        </Button>
      </div>
    </>
  );
}
