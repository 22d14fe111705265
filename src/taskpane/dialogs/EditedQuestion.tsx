import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Language } from "../../content/Language";
import { DraftPieces } from "../step/DraftPieces";
import type { Pane } from "../state/Pane";
import { piecesOf, type Task } from "../state/Task";
import { useStrings } from "../StringsContext";
import { useDialogStyles } from "./useDialogStyles";

export interface EditedQuestionProps {
  readonly task: Task;
  /** The text as it stands in Word. */
  readonly inWord: string;
  readonly language: Language;
  readonly pane: Pane;
  readonly onKeep: () => void;
}

/** The block was edited in Word: shows both texts and asks which is to stand. */
export function EditedQuestion({ task, inWord, language, pane, onKeep }: EditedQuestionProps) {
  const { edited } = useStrings();
  const styles = useDialogStyles();
  return (
    <DialogBody>
      <DialogTitle as="h2">{edited.title}</DialogTitle>
      <DialogContent className={styles.content}>
        <p className={styles.text}>{edited.text}</p>
        <Versions task={task} inWord={inWord} language={language} />
      </DialogContent>
      <DialogActions className={styles.actions}>
        <Button appearance="primary" onClick={onKeep}>
          {edited.keep}
        </Button>
        <Button
          onClick={() => {
            pane.perform(task, "replace");
          }}
        >
          {edited.replace}
        </Button>
        <Button
          onClick={() => {
            pane.perform(task, "below");
          }}
        >
          {edited.below}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}

function Versions({ task, inWord, language }: Pick<EditedQuestionProps, "task" | "inWord" | "language">) {
  const { edited } = useStrings();
  const styles = useDialogStyles();
  return (
    <>
      <Version title={edited.inWord}>
        <div className={styles.inWord} lang={language}>
          {inWord.trim() === "" ? edited.emptyInWord : inWord}
        </div>
      </Version>
      <Version title={edited.ours}>
        <DraftPieces pieces={piecesOf(task)} language={language} />
      </Version>
    </>
  );
}

function Version({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useDialogStyles();
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className={styles.box} tabIndex={0} role="region" aria-label={title}>
        {children}
      </div>
    </>
  );
}
