import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { THREAD_STRINGS } from "../../content/strings/threadStrings";
import { countGaps, onlyGaps, type Thread } from "../../plan/thread/overview";
import { usePageStrings } from "../words/usePageStrings";
import { GoalList } from "./GoalList";
import { LooseParts } from "./LooseParts";
import type { ThreadTools } from "./ThreadTools";
import text from "../look/text.module.css";
import styles from "./columns.module.css";

/** All of the thread, or only what lacks something. */
export function ThreadList({ thread, tools }: { readonly thread: Thread; readonly tools: ThreadTools }) {
  const words = usePageStrings(THREAD_STRINGS);
  const [isFiltered, setFiltered] = useState(false);
  const shown = isFiltered ? onlyGaps(thread) : thread;
  const { goals, needs, measures } = thread;
  const gaps = countGaps(thread);
  return (
    <>
      <div>
        <p className={text.body}>{words.intro}</p>
        <p className={text.body} role="status">
          {`${words.count(goals.length, needs.length, measures.length)} ${words.gaps(gaps)}`}
        </p>
        {(gaps > 0 || isFiltered) && (
          <Checkbox
            label={words.onlyGaps}
            checked={isFiltered}
            onChange={(_, { checked }) => {
              setFiltered(checked === true);
            }}
          />
        )}
      </div>
      <ColumnNames />
      {shown.goals.length > 0 && <GoalList goals={shown.goals} tools={tools} />}
      <LooseParts thread={shown} tools={tools} />
    </>
  );
}

/** What stands below, for the eye: who hears the page is told by headings and lists. */
function ColumnNames() {
  const words = usePageStrings(THREAD_STRINGS);
  return (
    <div className={styles.header} aria-hidden="true">
      <span className={styles.name}>{words.goals}</span>
      <div className={styles.need}>
        <span className={styles.name}>{words.needs}</span>
        <span className={styles.name}>{words.measures}</span>
      </div>
    </div>
  );
}
