import { DIALOG_STRINGS } from "../../content/strings/dialogStrings";
import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from "@fluentui/react-components";
import type { Language } from "../../content/Language";
import type { Piece } from "../../document/Piece";
import { pieceTexts } from "../../document/block/pieceTexts";
import type { Pane } from "../state/Pane";
import type { Task } from "../state/Task";
import { usePageStrings } from "../words/usePageStrings";
import { beginning } from "./beginning";
import styles from "./dialog.module.css";

export interface CopiesQuestionProps {
  readonly task: Task;
  readonly tag: string;
  /** The text of each copy, in the document's order. */
  readonly copies: readonly (readonly Piece[])[];
  readonly language: Language;
  readonly busy: boolean;
  readonly pane: Pane;
  readonly onCancel: () => void;
}

/** The block stands several times: asks which of them it is. */
export function CopiesQuestion(props: CopiesQuestionProps) {
  const { copies, onCancel } = props;
  const { copies: words } = usePageStrings(DIALOG_STRINGS);
  return (
    <DialogBody>
      <DialogTitle as="h2">{words.title}</DialogTitle>
      <DialogContent className={styles.content}>
        <p className={styles.text}>{words.text}</p>
        <ol className={styles.copies}>
          {copies.map((_, index) => (
            <Copy key={index} {...props} index={index} />
          ))}
        </ol>
      </DialogContent>
      <DialogActions className={styles.actions}>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </DialogActions>
    </DialogBody>
  );
}

function Copy({ task, tag, copies, index, language, busy, pane }: CopiesQuestionProps & { readonly index: number }) {
  const { copies: words } = usePageStrings(DIALOG_STRINGS);
  const show = (): void => {
    pane.perform({ kind: "showBlock", tag, copy: index });
    // A task that starts takes the question away; this one is asked on.
    pane.ask({ task, outcome: { kind: "doubled", tag, copies } });
  };
  const use = (): void => {
    const then = task.kind === "showBlock" ? {} : { then: task };
    pane.perform({ kind: "chooseCopy", tag, copy: index, count: copies.length, ...then });
  };
  const shared = { size: "small", disabledFocusable: busy } as const;
  return (
    <li className={styles.copy}>
      <h3 className={styles.title}>{words.copy(index + 1)}</h3>
      <p className={styles.beginning} lang={language}>
        {beginning(pieceTexts(copies[index] ?? [])) || words.empty}
      </p>
      <div className={styles.all}>
        <Button {...shared} aria-label={words.showNamed(index + 1)} onClick={show}>
          {words.show}
        </Button>
        <Button {...shared} aria-label={words.useNamed(index + 1)} onClick={use}>
          {words.use}
        </Button>
      </div>
    </li>
  );
}
