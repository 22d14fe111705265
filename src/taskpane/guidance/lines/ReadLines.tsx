import { QUESTIONS_STRINGS } from "../../../content/strings/questionsStrings";
import { madeOf } from "../../../plan/questions/noteLines";
import { usePageStrings } from "../../words/usePageStrings";
import { MadeChips } from "./MadeChips";
import type { NoteLinesProps } from "./NoteLinesProps";
import text from "../../look/text.module.css";
import styles from "./NoteLines.module.css";

/** The lines of what was said to a question where nothing can be written, and what each has become. */
export function ReadLines({ lines, plan, item, pane }: Omit<NoteLinesProps, "step">) {
  const words = usePageStrings(QUESTIONS_STRINGS);
  if (lines.length === 0) return <p className={text.caption}>{words.noNote}</p>;
  return (
    <ul aria-label={words.note} className={styles.list}>
      {lines.map((line, index) => (
        <li key={index} className={styles.line}>
          <p className={styles.words} lang={plan.meta.language}>
            {line}
          </p>
          <div className={styles.row}>
            <MadeChips made={madeOf(plan, item, line)} {...{ plan, pane }} />
          </div>
        </li>
      ))}
    </ul>
  );
}
