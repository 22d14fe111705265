import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { LEADERS_STRINGS } from "../../content/strings/leadersStrings";
import type { Plan } from "../../plan/Plan";
import { asideReason, discussionOf, setDiscussed, setQuestionAside } from "../../plan/questions/questionState";
import { useFocusNext } from "../focus/useFocusNext";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../words/usePageStrings";
import { AsideForm } from "./AsideForm";
import { DiscussionForm } from "./DiscussionForm";
import styles from "./LeadersPage.module.css";

export interface QuestionDecisionProps {
  /** The question's id. */
  readonly item: string;
  readonly plan: Plan;
  readonly pane: Pane;
}

/** Marks a question as discussed or sets it aside, and takes either back. */
export function QuestionDecision({ item, plan, pane }: QuestionDecisionProps) {
  const { container, focusNext } = useFocusNext<HTMLDivElement>();
  const [asked, setAsked] = useState<"discussion" | "aside" | null>(null);
  const ask = (next: "discussion" | "aside" | null): void => {
    setAsked(next);
    focusNext(next === null ? "button" : "input");
  };
  const change = (to: (current: Plan) => Plan): void => {
    pane.change(to);
    ask(null);
  };
  const cancel = (): void => {
    ask(null);
  };
  return (
    <div ref={container} className={styles.decision}>
      {asked === null && <DecisionButtons {...{ item, plan, ask, change }} />}
      {asked === "discussion" && (
        <DiscussionForm
          plan={plan}
          discussion={discussionOf(plan, item)}
          onSave={(discussion) => {
            change((current) => setDiscussed(current, item, discussion));
          }}
          onCancel={cancel}
        />
      )}
      {asked === "aside" && (
        <AsideForm
          reason={asideReason(plan, item) ?? ""}
          onSave={(reason) => {
            change((current) => setQuestionAside(current, item, reason));
          }}
          onCancel={cancel}
        />
      )}
    </div>
  );
}

interface DecisionButtonsProps extends Omit<QuestionDecisionProps, "pane"> {
  readonly ask: (next: "discussion" | "aside") => void;
  readonly change: (to: (current: Plan) => Plan) => void;
}

function DecisionButtons({ item, plan, ask, change }: DecisionButtonsProps) {
  const { decision: words } = usePageStrings(LEADERS_STRINGS);
  const button = (label: string, onClick: () => void) => (
    <Button size="small" onClick={onClick}>
      {label}
    </Button>
  );
  const discuss = (): void => {
    ask("discussion");
  };
  const aside = (): void => {
    ask("aside");
  };
  if (asideReason(plan, item) !== null) {
    return (
      <div className={styles.buttons}>
        {button(words.takeBack, () => {
          change((current) => setQuestionAside(current, item, null));
        })}
        {button(words.change, aside)}
      </div>
    );
  }
  if (discussionOf(plan, item) !== null) {
    return (
      <div className={styles.buttons}>
        {button(words.change, discuss)}
        {button(words.undiscuss, () => {
          change((current) => setDiscussed(current, item, null));
        })}
      </div>
    );
  }
  return (
    <div className={styles.buttons}>
      {button(words.discuss, discuss)}
      {button(words.aside, aside)}
    </div>
  );
}
