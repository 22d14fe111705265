import { LINES_STRINGS } from "../../../content/strings/linesStrings";
import { madeOf } from "../../../plan/questions/noteLines";
import { usePageStrings } from "../../words/usePageStrings";
import { AgainQuestion } from "./AgainQuestion";
import { LineUses } from "./LineUses";
import { MadeChips } from "./MadeChips";
import { MeasureDetails } from "./MeasureDetails";
import type { NoteLineProps } from "./NoteLinesProps";
import { useLineUse } from "./useLineUse";
import styles from "./NoteLines.module.css";

/** A line of a note, with what it has become and what it can become. */
export function NoteLine(props: NoteLineProps) {
  const { plan, item, line, pane, details } = props;
  const words = usePageStrings(LINES_STRINGS);
  const made = madeOf(plan, item, line);
  const { container, stage, toggle, choose, again, makeMeasure, comment } = useLineUse(props, made);
  return (
    <li ref={container} className={styles.line}>
      <p className={styles.words} lang={plan.meta.language}>
        {line}
      </p>
      <div className={styles.row}>
        <MadeChips {...{ made, plan, pane }} />
        <button
          type="button"
          data-part="use"
          className={styles.use}
          aria-label={words.useLine(line)}
          aria-expanded={stage.asks !== "nothing"}
          onClick={toggle}
        >
          {words.use}
        </button>
      </div>
      {stage.asks !== "nothing" && (
        <div data-part="asked">
          {stage.asks === "use" && <LineUses line={line} onChoose={choose} onComment={comment} />}
          {stage.asks === "again" && <AgainQuestion of={stage.of} onYes={again} onCancel={toggle} />}
          {stage.asks === "details" && (
            <MeasureDetails plan={plan} known={details} onMake={makeMeasure} onCancel={toggle} />
          )}
        </div>
      )}
    </li>
  );
}
