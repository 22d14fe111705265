import { CHOICES_STRINGS } from "../../content/strings/choicesStrings";
import { Link } from "@fluentui/react-components";
import type { PlanChoice } from "../../content/PlanChoice";
import type { StepId } from "../../content/StepId";
import type { Plan } from "../../plan/Plan";
import { useReadOnly } from "../inputs/ReadOnly";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../words/usePageStrings";
import { chosenName } from "./chosenName";
import styles from "./UsedChoices.module.css";

export interface UsedChoicesProps {
  readonly step: StepId;
  readonly choices: readonly PlanChoice[];
  readonly plan: Plan;
  readonly pane: Pane;
}

/** What was chosen for the whole plan and is used in a step, a line each, with a way to change it. */
export function UsedChoices({ step, choices, plan, pane }: UsedChoicesProps) {
  const words = usePageStrings(CHOICES_STRINGS);
  const isReadOnly = useReadOnly();
  const { language } = plan.meta;
  return (
    <ul className={styles.lines} aria-label={words.used}>
      {choices.map((choice) => {
        const name = chosenName(plan, choice);
        return (
          <li key={choice.id} className={styles.line}>
            <span className={styles.text}>
              <span className={styles.topic} lang={language}>
                {choice.heading[language]}:
              </span>{" "}
              {name === null ? words.notChosen : <span lang={language}>{name}</span>}
            </span>
            {!isReadOnly && (
              <Link
                as="button"
                className={styles.change}
                aria-label={words.changeNamed(choice.heading[language])}
                onClick={() => {
                  pane.go({ kind: "choices", from: step });
                }}
              >
                {name === null ? words.choose : words.change}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
