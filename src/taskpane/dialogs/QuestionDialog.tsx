import type { Language } from "../../content/Language";
import type { Pane } from "../state/Pane";
import type { Question } from "../state/PaneState";
import { ChooseDialog } from "./ChooseDialog";
import { EditedDialog } from "./EditedDialog";

export interface QuestionDialogProps {
  readonly question: Question;
  readonly language: Language;
  readonly pane: Pane;
}

/** Asks the user what a task needs to know before it can go on. */
export function QuestionDialog({ question: { task, outcome }, language, pane }: QuestionDialogProps) {
  return outcome.kind === "edited" ? (
    <EditedDialog task={task} inWord={outcome.inWord} language={language} pane={pane} />
  ) : (
    <ChooseDialog task={task} candidates={outcome.candidates} language={language} pane={pane} />
  );
}
