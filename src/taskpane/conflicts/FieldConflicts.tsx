import type { Answer } from "../../plan/answers/Answer";
import { isSameField, type FieldRef } from "../state/FieldRef";
import type { ShownAnswer } from "../field/showAnswer";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { ConflictCard } from "./ConflictCard";

export interface FieldConflictsProps {
  /** The field that they stand under. */
  readonly of: FieldRef;
  readonly state: Pick<PaneState, "plan" | "wanted">;
  readonly pane: Pane;
  readonly show: (answer: Answer) => ShownAnswer;
}

/** The other versions of a field that two people have changed at once; nothing where there are none. */
export function FieldConflicts({ of, state, pane, show }: FieldConflictsProps) {
  const { plan, wanted } = state;
  return plan.conflicts
    .filter((conflict) => isSameField(conflict, of))
    .map((conflict, index) => (
      <ConflictCard
        key={JSON.stringify(conflict.other)}
        conflict={conflict}
        plan={plan}
        pane={pane}
        shown={show(conflict.other)}
        wanted={index === 0 ? wanted : null}
      />
    ));
}
