import { THREAD_STRINGS } from "../../content/strings/threadStrings";
import { INDICATOR_TABLE } from "../../content/tables/threadTables";
import type { ThreadGoal, ThreadIndicator } from "../../plan/thread/overview";
import { usePageStrings } from "../words/usePageStrings";
import { GapBox } from "./GapBox";
import { NeedParts } from "./NeedParts";
import { ThreadItem } from "./ThreadItem";
import type { ThreadTools } from "./ThreadTools";
import styles from "./columns.module.css";

export interface GoalListProps {
  readonly goals: readonly ThreadGoal[];
  readonly tools: ThreadTools;
}

/** The goals, each with its needs beside it, and their measures beside those; nested where the pane is narrow. */
export function GoalList({ goals, tools }: GoalListProps) {
  return (
    <ol className={styles.list}>
      {goals.map((goal) => (
        <li key={goal.target.nr} className={styles.goal}>
          <Goal goal={goal} tools={tools} />
        </li>
      ))}
    </ol>
  );
}

function Goal({ goal, tools }: { readonly goal: ThreadGoal; readonly tools: ThreadTools }) {
  const words = usePageStrings(THREAD_STRINGS);
  const { target, indicators, needs } = goal;
  const { nr } = target;
  return (
    <>
      <div className={styles.stack}>
        <ThreadItem nr={nr} text={target.text} table={target.table} gaps={[]} level={2} tools={tools} />
        {indicators.length > 0 && <Indicators nr={nr} indicators={indicators} tools={tools} />}
      </div>
      {goal.gaps.includes("noNeeds") && (
        <div className={styles.inner}>
          <GapBox
            gap="noNeeds"
            missing="needs"
            nr={nr}
            tools={tools}
            onLink={(need) => {
              linkNeed(tools, need, nr);
            }}
          />
        </div>
      )}
      {needs.length > 0 && (
        <ul className={styles.inner} aria-label={words.needsOf(nr)}>
          {needs.map((need) => (
            <li key={need.target.nr} className={styles.need}>
              <NeedParts need={need} tools={tools} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The need that was chosen comes from the goal; its table is told by the plan. */
function linkNeed({ edits, needTables }: ThreadTools, need: string, goal: string): void {
  const table = needTables.get(need);
  if (table !== undefined) edits.linkRow(table, need, goal, need);
}

interface IndicatorsProps {
  readonly nr: string;
  readonly indicators: readonly ThreadIndicator[];
  readonly tools: ThreadTools;
}

function Indicators({ nr, indicators, tools }: IndicatorsProps) {
  const words = usePageStrings(THREAD_STRINGS);
  return (
    <ul className={styles.list} aria-label={words.indicatorsOf(nr)}>
      {indicators.map(({ row, text, gaps }) => (
        <li key={row.nr}>
          <ThreadItem nr={row.nr} text={text} table={INDICATOR_TABLE} gaps={gaps} tools={tools} />
        </li>
      ))}
    </ul>
  );
}
