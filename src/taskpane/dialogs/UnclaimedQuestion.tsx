import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from "@fluentui/react-components";
import { LOST_STRINGS } from "../../content/strings/lostStrings";
import type { Language } from "../../content/Language";
import type { Pane } from "../state/Pane";
import type { Task } from "../state/Task";
import { usePageStrings } from "../words/usePageStrings";
import { beginning } from "./beginning";
import styles from "./dialog.module.css";

export interface UnclaimedQuestionProps {
  readonly task: Task;
  readonly tag: string;
  /** What stands there. */
  readonly texts: readonly string[];
  readonly language: Language;
  readonly pane: Pane;
  readonly onCancel: () => void;
}

/** A text or a table stands there already that the plan knows nothing of: asks whether to take it over. */
export function UnclaimedQuestion({ task, tag, texts, language, pane, onCancel }: UnclaimedQuestionProps) {
  const { question: words } = usePageStrings(LOST_STRINGS);
  const takeOver = (): void => {
    pane.perform({ kind: "takeOver", tags: [tag] });
  };
  const insert = (): void => {
    pane.perform(task, "below");
  };
  return (
    <DialogBody>
      <DialogTitle as="h2">{task.kind === "writeTable" ? words.table(task.title) : words.text}</DialogTitle>
      <DialogContent className={styles.content}>
        <p className={styles.text}>{task.kind === "writeTable" ? words.tableHelp : words.textHelp}</p>
        <p className={styles.beginning} lang={language}>
          {beginning(texts)}
        </p>
      </DialogContent>
      <DialogActions className={styles.actions}>
        <Button appearance="primary" onClick={takeOver}>
          {words.takeOver}
        </Button>
        <Button onClick={insert}>{words.insert}</Button>
        <Button appearance="subtle" onClick={onCancel}>
          {words.cancel}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}
