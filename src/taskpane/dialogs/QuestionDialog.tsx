import { Dialog, DialogSurface } from "@fluentui/react-components";
import type { FoundStep } from "../../document/headings/FoundStep";
import type { Plan } from "../../plan/Plan";
import type { Pane } from "../state/Pane";
import type { Question } from "../state/PaneState";
import { CellsQuestion } from "./CellsQuestion";
import { ChooseQuestion } from "./ChooseQuestion";
import { CopiesQuestion } from "./CopiesQuestion";
import { EditedQuestion } from "./EditedQuestion";
import { UnclaimedQuestion } from "./UnclaimedQuestion";
import { useFocusBack } from "../focus/useFocusBack";
import styles from "./dialog.module.css";

export interface QuestionDialogProps {
  /** What is asked, or was asked last: a dialog keeps its content while it closes. */
  readonly question: Question;
  readonly isOpen: boolean;
  /** The steps that the last scan found. */
  readonly found: readonly FoundStep[];
  readonly plan: Plan;
  /** Word is at work, and takes nothing else on. */
  readonly busy: boolean;
  readonly pane: Pane;
}

/**
 * Asks the user what a task needs to know before it can go on. To be kept mounted when the question is closed: a dialog that
 * is taken away while open leaves the rest of the pane hidden from screen readers.
 */
export function QuestionDialog({ isOpen, ...rest }: QuestionDialogProps) {
  return (
    <Dialog open={isOpen} modalType="modal" onOpenChange={rest.pane.closeQuestion}>
      <DialogSurface className={styles.surface}>
        <Content {...rest} />
      </DialogSurface>
    </Dialog>
  );
}

/** There from when the dialog opens until it has closed. */
function Content({ question: { task, outcome }, found, plan, busy, pane }: Omit<QuestionDialogProps, "isOpen">) {
  useFocusBack();
  const { language } = plan.meta;
  const shared = { task, pane, onCancel: pane.closeQuestion };
  switch (outcome.kind) {
    case "edited":
      return <EditedQuestion {...shared} {...outcome} plan={plan} />;
    case "choose":
      return <ChooseQuestion {...shared} candidates={outcome.candidates} found={found} language={language} />;
    case "cells":
      return <CellsQuestion {...shared} conflicts={outcome.conflicts} plan={plan} />;
    case "doubled":
      return <CopiesQuestion {...shared} {...outcome} language={language} busy={busy} />;
    case "unclaimed":
      return <UnclaimedQuestion {...shared} {...outcome} language={language} />;
  }
}
