import { Button } from "@fluentui/react-components";
import { PeopleSwap20Regular } from "@fluentui/react-icons";
import { useId, useLayoutEffect, useRef, type RefObject } from "react";
import { fieldValue } from "../../plan/merge/fieldValue";
import type { Plan } from "../../plan/Plan";
import type { PlanConflict } from "../../plan/PlanConflict";
import { type ConflictChoice, resolveConflict } from "../../plan/resolveConflict";
import { AnswerText } from "../field/AnswerText";
import { type FieldRef, isSameField } from "../state/FieldRef";
import type { ShownAnswer } from "../field/showAnswer";
import { useReadOnly } from "../inputs/ReadOnly";
import type { Pane } from "../state/Pane";
import { useAllStrings } from "../words/useAllStrings";
import styles from "./ConflictCard.module.css";
import { focusByScript } from "../focus/focusByScript";

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
  const isReadOnly = useReadOnly();
  const { language } = plan.meta;
  const settle = (choice: ConflictChoice): void => {
    pane.replace({ kind: "conflictSettled", choice }, (current) => resolveConflict(current, conflict, choice));
  };
  const choose = (label: string, choice: ConflictChoice) => (
    <Button
      size="small"
      disabled={isReadOnly}
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

/**
 * Gives a conflict's card the focus when the user has asked for its field. When the card goes with the focus in it, the
 * focus goes to the field's input, or to the next card, or to the page's heading.
 */
function useCardFocus(field: FieldRef, wanted: FieldRef | null): RefObject<HTMLDivElement | null> {
  const card = useRef<HTMLDivElement>(null);
  const isWanted = wanted !== null && isSameField(field, wanted);
  useLayoutEffect(() => {
    if (isWanted && card.current !== null) focusByScript(card.current);
    // Each wish is a value of its own: asked for twice, it takes the focus twice.
  }, [wanted, isWanted]);
  useLayoutEffect(() => {
    const leaving = card.current;
    return () => {
      if (leaving?.contains(document.activeElement) !== true) return;
      const next = nextTo(leaving);
      if (next !== null) focusByScript(next);
    };
  }, []);
  return card;
}

function nextTo(leaving: HTMLElement): HTMLElement | null {
  const cards = [...document.querySelectorAll<HTMLElement>("[data-conflict]")].filter((each) => each !== leaving);
  const field = leaving.closest("[data-field]");
  const sibling = cards.find((each) => field?.contains(each));
  const input = field?.querySelector<HTMLElement>("textarea, input, select");
  return sibling ?? input ?? cards[0] ?? document.querySelector("h1");
}
