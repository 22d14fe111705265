import { useId } from "react";
import { LINES_STRINGS } from "../../../content/strings/linesStrings";
import { usePageStrings } from "../../words/usePageStrings";
import { NoteLine } from "./NoteLine";
import type { NoteLinesProps } from "./NoteLinesProps";
import text from "../../look/text.module.css";
import styles from "./NoteLines.module.css";

/** The lines of what was said to a question: what each has become, and what can be made of it. Each can be taken back. */
export function NoteLines({ lines, ...of }: NoteLinesProps) {
  const words = usePageStrings(LINES_STRINGS);
  const title = useId();
  if (lines.length === 0) return <p className={text.caption}>{words.writeFirst}</p>;
  return (
    <div className={styles.lines}>
      <p id={title} className={text.caption}>
        {words.title}
      </p>
      <ul aria-labelledby={title} className={styles.list}>
        {lines.map((line, index) => (
          <NoteLine key={`${index} ${line}`} {...of} line={line} />
        ))}
      </ul>
    </div>
  );
}
