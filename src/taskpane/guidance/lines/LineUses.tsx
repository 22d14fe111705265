import { Button } from "@fluentui/react-components";
import { LINES_STRINGS } from "../../../content/strings/linesStrings";
import type { LineUse } from "../../../plan/questions/noteLines";
import { usePageStrings } from "../../words/usePageStrings";
import styles from "./NoteLines.module.css";

export interface LineUsesProps {
  readonly line: string;
  readonly onChoose: (use: LineUse) => void;
  readonly onComment: () => void;
}

const USES: readonly LineUse[] = ["goal", "need", "measure", "text"];

/** What a line can become in the plan; or a comment in Word, which is only for colleagues. */
export function LineUses({ line, onChoose, onComment }: LineUsesProps) {
  const words = usePageStrings(LINES_STRINGS);
  return (
    <div role="group" aria-label={words.useLine(line)} className={styles.buttons}>
      {USES.map((use) => (
        <Button
          key={use}
          size="small"
          onClick={() => {
            onChoose(use);
          }}
        >
          {words.uses[use]}
        </Button>
      ))}
      <Button size="small" onClick={onComment}>
        {words.comment}
      </Button>
    </div>
  );
}
