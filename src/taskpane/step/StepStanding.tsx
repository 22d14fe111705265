import type { StepId } from "../../content/StepId";
import { stepMark } from "../block/blockMark";
import { StepMarks } from "../block/StepMarks";
import { stepState } from "../block/stepState";
import { usePlanParts } from "../drafts/usePlanParts";
import type { PaneState } from "../state/PaneState";
import styles from "./StepIntro.module.css";

export interface StepStandingProps {
  readonly step: StepId;
  readonly state: PaneState;
}

/** How the step stands in the document, in the words of the list of steps. */
export function StepStanding({ step, state }: StepStandingProps) {
  const { plan, view } = state;
  const parts = usePlanParts(state);
  const found = view?.steps.value.find(({ id }) => id === step);
  const mark = view && stepMark({ plan, blocks: view.blocks, parts }, step);
  return (
    <div className={styles.standing}>
      <StepMarks state={stepState(found)} mark={mark} />
    </div>
  );
}
