import { Checkbox } from "@fluentui/react-components";
import { startTransition, useEffect, useState } from "react";
import { THREAD_STRINGS } from "../../content/strings/threadStrings";
import { countGaps, onlyGaps, type Thread } from "../../plan/thread/overview";
import { usePageStrings } from "../words/usePageStrings";
import { GoalList } from "./GoalList";
import { LooseParts } from "./LooseParts";
import type { ThreadTools } from "./ThreadTools";
import text from "../look/text.module.css";
import styles from "./columns.module.css";

export interface ThreadListProps {
  readonly thread: Thread;
  /** All of it is drawn at once. */
  readonly isWhole: boolean;
  readonly tools: ThreadTools;
}

/** All of the thread, or only what lacks something. */
export function ThreadList({ thread, isWhole, tools }: ThreadListProps) {
  const words = usePageStrings(THREAD_STRINGS);
  const [isFiltered, setFiltered] = useState(false);
  const all = isFiltered ? onlyGaps(thread) : thread;
  const shown = useRest(isWhole) ? all : beginning(all);
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

/** How many of a kind are drawn with the page, under each. */
const FIRST = 4;

/** About what there is room for on the screen. */
function beginning(thread: Thread): Thread {
  const needsOf = (needs: Thread["needs"]): Thread["needs"] =>
    needs.slice(0, FIRST).map((need) => ({ ...need, measures: need.measures.slice(0, FIRST) }));
  return {
    ...thread,
    goals: thread.goals.slice(0, FIRST).map((goal) => ({ ...goal, needs: needsOf(goal.needs) })),
    withoutGoal: needsOf(thread.withoutGoal),
    withoutNeed: thread.withoutNeed.slice(0, FIRST),
    indicatorsWithoutGoal: thread.indicatorsWithoutGoal.slice(0, FIRST),
  };
}

/** Whether what stands further down is drawn, too: after the page has come up, unless at once. */
function useRest(atOnce: boolean): boolean {
  const [isThere, setThere] = useState(atOnce);
  useEffect(() => {
    startTransition(() => {
      setThere(true);
    });
  }, []);
  return isThere;
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
