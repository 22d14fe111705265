import { ArrowLeft16Regular, ArrowRight16Regular } from "@fluentui/react-icons";
import { INTERVIEW_STRINGS } from "../../../content/strings/interviewStrings";
import type { StepId } from "../../../content/StepId";
import type { Page } from "../../state/Page";
import type { Pane } from "../../state/Pane";
import { useAllStrings } from "../../words/useAllStrings";
import { usePageStrings } from "../../words/usePageStrings";
import { besideStep } from "../besideStep";
import { KeyButton } from "../KeyButton";
import { stepKeys, useStepKeys } from "../stepKeys";
import styles from "../StepNavigation.module.css";

export interface StageNavigationProps {
  readonly step: StepId;
  /** The place of what is shown; `count`, the number of prompts, for what comes after them. */
  readonly stage: number;
  readonly count: number;
  readonly onMove: (stage: number) => void;
  readonly pane: Pane;
}

/** Back and on through the prompts of a step, and at its ends to the steps before and after. */
export function StageNavigation({ step, stage, count, onMove, pane }: StageNavigationProps) {
  const words = usePageStrings(INTERVIEW_STRINGS);
  const { step: steps, measures } = useAllStrings();
  const beside = besideStep(step);
  const [isFirst, isLast] = [stage === 0, stage === count];
  const go = (page: Page | null, next: number) => (): void => {
    if (page === null) onMove(next);
    else pane.go(page);
  };
  const previous = go(isFirst ? beside.previous : null, Math.max(0, stage - 1));
  const next = go(isLast ? beside.next : null, stage + 1);
  const keys = stepKeys();
  useStepKeys({ previous, next });
  const nextLabel = beside.next.kind === "step" ? steps.next : measures.title;
  return (
    <nav className={styles.navigation} aria-label={words.browse}>
      {(!isFirst || beside.previous !== null) && (
        <KeyButton
          label={isFirst ? steps.previous : words.previous}
          keys={keys.previous}
          icon={<ArrowLeft16Regular />}
          onClick={previous}
        />
      )}
      <KeyButton
        label={isLast ? nextLabel : words.next}
        keys={keys.next}
        className={styles.next}
        icon={<ArrowRight16Regular />}
        iconPosition="after"
        onClick={next}
      />
    </nav>
  );
}
