import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { LINES_STRINGS } from "../../../content/strings/linesStrings";
import type { LineUse, MadeOfLine } from "../../../plan/questions/noteLines";
import { usePageStrings } from "../../words/usePageStrings";
import text from "../../look/text.module.css";
import styles from "./NoteLines.module.css";

export interface AgainQuestionProps {
  /** What the line has become already. */
  readonly of: MadeOfLine;
  readonly onYes: (use: LineUse) => void;
  readonly onCancel: () => void;
}

/** Asks before a line becomes the same once more. */
export function AgainQuestion({ of, onYes, onCancel }: AgainQuestionProps) {
  const words = usePageStrings(LINES_STRINGS);
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.asked}>
      <p id={id} className={text.body}>
        {of.kind === "text" ? words.again.text() : words.again[of.kind](of.nr)}
      </p>
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => {
            onYes(of.kind);
          }}
        >
          {words.onceMore[of.kind]}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
