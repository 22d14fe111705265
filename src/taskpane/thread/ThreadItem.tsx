import { mergeClasses } from "@fluentui/react-components";
import { ACTION_PLAN_TAG, tableTag } from "../../actions/blockTags";
import { THREAD_STRINGS } from "../../content/strings/threadStrings";
import { TABLE_STEPS, type TableId } from "../../content/tables/tableIds";
import type { Gap } from "../../plan/thread/overview";
import { hasBlock } from "../state/hasBlock";
import { usePageStrings } from "../words/usePageStrings";
import { GapMark } from "./GapMark";
import { SmallButton } from "./SmallButton";
import type { ThreadTools } from "./ThreadTools";
import styles from "./ThreadItem.module.css";

export interface ThreadItemProps {
  readonly nr: string;
  readonly text: string;
  /** Where it is filled in. */
  readonly table: TableId | "measures";
  /** What it lacks besides what is said where that would stand. */
  readonly gaps: readonly Gap[];
  /** The level of its heading; a part of a list where it is left out. */
  readonly level?: 2 | 3;
  readonly tools: ThreadTools;
}

/** A goal, a need, a measure or an indicator: opens its field, and shows its table in Word. */
export function ThreadItem({ nr, text, table, gaps, level, tools }: ThreadItemProps) {
  const words = usePageStrings(THREAD_STRINGS);
  const { state, pane } = tools;
  const tag = table === "measures" ? ACTION_PLAN_TAG : tableTag({ id: table, step: TABLE_STEPS[table] });
  const Heading = level === undefined ? "span" : level === 2 ? "h2" : "h3";
  return (
    <div className={mergeClasses(styles.item, level === 2 && styles.goal)} data-at={nr}>
      <Heading className={styles.heading}>
        <button
          type="button"
          className={styles.open}
          lang={state.plan.meta.language}
          onClick={() => {
            pane.go(table === "measures" ? { kind: "measures", at: nr } : { kind: "table", table, at: nr });
          }}
        >
          <span className={styles.nr}>{nr}</span> {text}
        </button>
      </Heading>
      {gaps.map((gap) => (
        <GapMark key={gap} gap={gap} />
      ))}
      {hasBlock(state.view, tag) && (
        <SmallButton
          label={words.show}
          nr={nr}
          isOff={state.running !== null}
          onClick={() => {
            pane.perform({ kind: "showBlock", tag });
          }}
        />
      )}
    </div>
  );
}
