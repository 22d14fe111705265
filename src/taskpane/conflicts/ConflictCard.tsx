import { Button } from "@fluentui/react-components";
import { PeopleSwap20Regular } from "@fluentui/react-icons";
import { useId } from "react";
import { fieldValue } from "../../plan/merge/fieldValue";
import type { Plan } from "../../plan/Plan";
import type { PlanConflict } from "../../plan/PlanConflict";
import { type ConflictChoice, resolveConflict } from "../../plan/resolveConflict";
import { AnswerText } from "../field/AnswerText";
import type { FieldRef } from "../state/FieldRef";
import type { ShownAnswer } from "../field/showAnswer";
import type { Pane } from "../state/Pane";
import { useAllStrings } from "../words/useAllStrings";
import { useCardFocus } from "./useCardFocus";
import styles from "./ConflictCard.module.css";

export interface ConflictCardProps {
  readonly conflict: PlanConflict;
  readonly plan: Plan;
  readonly pane: Pane;
  /** The other version in words. */
  readonly shown: ShownAnswer;
  /** What the plan has, in words, where it does not stand right above. */
  readonly ours?: ShownAnswer;
  /** The field that the user has asked for. */
  readonly wanted: FieldRef | null;
}

/** A field that two people have changed at once: the other version, and the choice between the two. */
export function ConflictCard({ conflict, plan, pane, shown, ours, wanted }: ConflictCardProps) {
  const { conflicts: words } = useAllStrings();
  const title = useId();
  const card = useCardFocus(conflict, wanted);
  const { language } = plan.meta;
  const settle = (choice: ConflictChoice): void => {
    pane.replace({ kind: "conflictSettled", choice }, (current) => resolveConflict(current, conflict, choice));
  };
  const choose = (label: string, choice: ConflictChoice) => (
    <Button
      size="small"
      onClick={() => {
        settle(choice);
      }}
    >
      {label}
    </Button>
  );
  return (
    <div ref={card} data-conflict role="group" aria-labelledby={title} tabIndex={-1} className={styles.card}>
      <p id={title} className={styles.title}>
        <PeopleSwap20Regular />
        {words.title}
      </p>
      <p className={styles.label}>{ours === undefined ? words.inField : words.ours}</p>
      {ours !== undefined && <AnswerText shown={ours} language={language} />}
      {choose(words.keep, "ours")}
      <p className={styles.label}>{words.other}</p>
      <div className={styles.version}>
        <AnswerText shown={shown} language={language} />
      </div>
      <div className={styles.buttons}>
        {choose(words.use, "other")}
        {canKeepBoth(plan, conflict) && choose(words.both, "both")}
      </div>
    </div>
  );
}

/** Two languages cannot stand, nor can answers of two kinds; and where the plan has nothing there is only one to keep. */
function canKeepBoth(plan: Plan, { part, field, other }: PlanConflict): boolean {
  if (part === "meta" && field === "language") return false;
  return fieldValue(plan, part, field)?.kind === other.kind;
}
