import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Language } from "../../content/Language";
import type { Piece } from "../../document/Piece";
import { DraftPieces } from "../step/DraftPieces";
import type { Pane } from "../state/Pane";
import { piecesOf, type Task } from "../state/Task";
import { useStrings } from "../StringsContext";
import styles from "./dialog.module.css";

export interface EditedQuestionProps {
  readonly task: Task;
  /** The block as it stands in Word. */
  readonly inWord: readonly Piece[];
  readonly language: Language;
  readonly pane: Pane;
  readonly onKeep: () => void;
}

/** The block was edited in Word: shows both texts and asks which is to stand. */
export function EditedQuestion({ task, inWord, language, pane, onKeep }: EditedQuestionProps) {
  const { edited } = useStrings();
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
  return (
    <>
      <Version title={edited.inWord}>
        {inWord.length === 0 ? edited.emptyInWord : <DraftPieces pieces={inWord} language={language} />}
      </Version>
      <Version title={edited.ours}>
        <DraftPieces pieces={piecesOf(task)} language={language} />
      </Version>
    </>
  );
}

function Version({ title, children }: { readonly title: string; readonly children: ReactNode }) {
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
