import { ArrowLeft16Regular, ArrowRight16Regular } from "@fluentui/react-icons";
import type { StepId } from "../../content/StepId";
import type { Pane } from "../state/Pane";
import { useAllStrings } from "../words/useAllStrings";
import { besideStep } from "./besideStep";
import { KeyButton } from "./KeyButton";
import { stepKeys, useStepKeys } from "./stepKeys";
import styles from "./StepNavigation.module.css";

/** To the steps before and after; after the last comes the action plan. */
export function StepNavigation({ step, pane }: { readonly step: StepId; readonly pane: Pane }) {
  const { step: words, measures } = useAllStrings();
  const { previous, next } = besideStep(step);
  const keys = stepKeys();
  const goOn = (): void => {
    pane.go(next);
  };
  const goBack = (): void => {
    if (previous !== null) pane.go(previous);
  };
  useStepKeys({ next: goOn, previous: goBack });
  return (
    <nav className={styles.navigation} aria-label={words.navigation}>
      {previous !== null && (
        <KeyButton label={words.previous} keys={keys.previous} icon={<ArrowLeft16Regular />} onClick={goBack} />
      )}
      <KeyButton
        label={next.kind === "step" ? words.next : measures.title}
        keys={keys.next}
        className={styles.next}
        icon={<ArrowRight16Regular />}
        iconPosition="after"
        onClick={goOn}
      />
    </nav>
  );
}
