import { Dialog, DialogSurface } from "@fluentui/react-components";
import type { Language } from "../../content/Language";
import type { FoundStep } from "../../document/FoundStep";
import type { Pane } from "../state/Pane";
import type { Question } from "../state/PaneState";
import { ChooseQuestion } from "./ChooseQuestion";
import { EditedQuestion } from "./EditedQuestion";
import { useFocusBack } from "./useFocusBack";
import styles from "./dialog.module.css";

export interface QuestionDialogProps {
  /** What is asked, or was asked last: a dialog keeps its content while it closes. */
  readonly question: Question;
  readonly isOpen: boolean;
  /** The steps that the last scan found. */
  readonly found: readonly FoundStep[];
  readonly language: Language;
  readonly pane: Pane;
}

/**
 * Asks the user what a task needs to know before it can go on. To be kept mounted when the question is closed: a dialog that
 * is taken away while open leaves the rest of the pane hidden from screen readers.
 */
export function QuestionDialog({ question, isOpen, ...rest }: QuestionDialogProps) {
  const close = (): void => {
    rest.pane.closeQuestion();
    if (question.outcome.kind === "edited") rest.pane.notice({ kind: "kept" });
  };
  return (
    <Dialog open={isOpen} modalType="modal" onOpenChange={close}>
      <DialogSurface className={styles.surface}>
        <Content question={question} {...rest} onClose={close} />
      </DialogSurface>
    </Dialog>
  );
}

interface ContentProps extends Omit<QuestionDialogProps, "isOpen"> {
  readonly onClose: () => void;
}

/** There from when the dialog opens until it has closed. */
function Content({ question: { task, outcome }, found, language, pane, onClose }: ContentProps) {
  useFocusBack();
  switch (outcome.kind) {
    case "edited":
      return <EditedQuestion task={task} inWord={outcome.inWord} language={language} pane={pane} onKeep={onClose} />;
    case "choose":
      return <ChooseQuestion candidates={outcome.candidates} {...{ task, found, language, pane }} onCancel={onClose} />;
    case "cells":
    case "doubled":
      return null;
  }
}
