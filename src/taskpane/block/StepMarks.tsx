import type { BlockMark } from "./blockMark";
import { ChangedMark } from "./ChangedMark";
import { StateMark } from "./StateMark";
import type { StepState } from "./stepState";

export interface StepMarksProps {
  readonly state: StepState;
  /** What has become of our text there; null where it is as we wrote it. */
  readonly mark: BlockMark | null;
}

/** Where there is more to say of a text, these would say that nothing is. */
const SAYS_IT_ALL: readonly StepState[] = ["untouched", "empty", "filled"];

/** How a step stands in the document: its state, and what is to be said of our text in it. */
export function StepMarks({ state, mark }: StepMarksProps) {
  return (
    <>
      {mark === null || !SAYS_IT_ALL.includes(state) ? <StateMark state={state} /> : null}
      {mark !== null && <ChangedMark mark={mark} />}
    </>
  );
}
