import { CheckmarkCircle16Filled } from "../look/firstIcons";
import { CHOICES_STRINGS } from "../../content/strings/choicesStrings";
import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useFocusNext } from "../focus/useFocusNext";
import { useReadOnly } from "../inputs/ReadOnly";
import { usePageStrings } from "../words/usePageStrings";
import type { ChoiceProps } from "./ChoiceProps";
import { chosenName } from "./chosenName";
import { NotChosen, OpenChoice } from "./OpenChoice";
import { ProposedChoice } from "./ProposedChoice";
import styles from "./ChoiceCard.module.css";

export interface ChoiceCardProps extends ChoiceProps {
  /** Shows what we propose in one line, and the alternatives only when the user wants to see them. */
  readonly isBrief?: boolean;
}

/** A choice that is made once for the plan: its alternatives side by side; what was chosen, in one line, once it is made. */
export function ChoiceCard({ choice, plan, pane, isBrief = false }: ChoiceCardProps) {
  const name = chosenName(plan, choice);
  const isReadOnly = useReadOnly();
  const [isOpen, setOpen] = useState(name === null && !isBrief);
  const { container, focusNext } = useFocusNext<HTMLElement>();
  const heading = useId();
  const fold = (open: boolean, focused: string) => () => {
    focusNext(focused);
    setOpen(open);
  };
  return (
    <section ref={container} className={styles.card} aria-labelledby={heading}>
      <h3 id={heading} className={styles.question} lang={plan.meta.language}>
        {choice.question[plan.meta.language]}
      </h3>
      {isReadOnly && name === null ? (
        <NotChosen />
      ) : isOpen || (name === null && !isBrief) ? (
        <OpenChoice {...{ choice, plan, pane, heading }} onDone={fold(false, "[data-part=change]")} />
      ) : name === null ? (
        <ProposedChoice
          {...{ choice, plan, pane }}
          onUse={fold(false, "[data-part=change]")}
          onOpen={fold(true, "input")}
        />
      ) : (
        <Chosen {...{ choice, plan, name, isBrief }} onChange={fold(true, "input:checked")} />
      )}
    </section>
  );
}

interface ChosenProps extends Pick<ChoiceProps, "choice" | "plan"> {
  readonly name: string;
  readonly isBrief: boolean;
  readonly onChange: () => void;
}

function Chosen({ choice, plan, name, isBrief, onChange }: ChosenProps) {
  const choices = usePageStrings(CHOICES_STRINGS);
  const isReadOnly = useReadOnly();
  const { language } = plan.meta;
  const question = choice.question[language];
  return (
    <div className={styles.line}>
      <p className={styles.made}>
        <CheckmarkCircle16Filled />
        <span className={styles.name}>
          {choices.chosen} <span lang={language}>{name}</span>
        </span>
      </p>
      {!isReadOnly && (
        <Button
          size="small"
          data-part="change"
          aria-label={isBrief ? choices.optionsNamed(question) : choices.changeNamed(question)}
          onClick={onChange}
        >
          {isBrief ? choices.options : choices.change}
        </Button>
      )}
    </div>
  );
}
