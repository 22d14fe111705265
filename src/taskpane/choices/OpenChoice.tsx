import { Circle16Regular } from "../look/firstIcons";
import { CHOICES_STRINGS } from "../../content/strings/choicesStrings";
import { usePageStrings } from "../words/usePageStrings";
import { Button } from "@fluentui/react-components";
import { chosenOption } from "../../plan/choices/planChoice";
import { Additions } from "./Additions";
import { changeChoice, choiceDraft, type ChoiceDraft } from "./choiceDraft";
import type { ChoiceProps } from "./ChoiceProps";
import { Options } from "./Options";
import text from "../look/text.module.css";
import styles from "./ChoiceCard.module.css";

export interface OpenChoiceProps extends ChoiceProps {
  /** The id of the choice's heading. */
  readonly heading: string;
  readonly onDone: () => void;
}

/** Why a choice must be made, and its alternatives. None is chosen silently. */
export function OpenChoice({ choice, plan, pane, heading, onDone }: OpenChoiceProps) {
  const { language } = plan.meta;
  const draft = choiceDraft(plan, choice);
  const change = (changed: Partial<ChoiceDraft>): void => {
    pane.change((current) => changeChoice(current, choice, changed));
  };
  const remove = (): void => {
    change({ option: null });
  };
  const isMade = chosenOption(plan, choice) !== null;
  return (
    <>
      <p className={text.body} lang={language}>
        {choice.why[language]}
      </p>
      {!isMade && <NotChosen />}
      <Options {...{ choice, draft, language, heading }} onChange={change} />
      {choice.additions.length > 0 && <Additions {...{ choice, draft, language }} onChange={change} />}
      {isMade && <Made onDone={onDone} onRemove={remove} />}
    </>
  );
}

/** Says that nothing is chosen. */
export function NotChosen() {
  const choices = usePageStrings(CHOICES_STRINGS);
  return (
    <p className={styles.notChosen}>
      <Circle16Regular />
      {choices.notChosen}
    </p>
  );
}

function Made({ onDone, onRemove }: { readonly onDone: () => void; readonly onRemove: () => void }) {
  const choices = usePageStrings(CHOICES_STRINGS);
  return (
    <div className={styles.buttons}>
      <Button size="small" onClick={onDone}>
        {choices.done}
      </Button>
      <Button size="small" appearance="subtle" onClick={onRemove}>
        {choices.remove}
      </Button>
    </div>
  );
}
