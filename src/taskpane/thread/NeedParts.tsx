import { THREAD_STRINGS } from "../../content/strings/threadStrings";
import { measureText, type ThreadMeasure, type ThreadNeed } from "../../plan/thread/overview";
import { usePageStrings } from "../words/usePageStrings";
import { GapBox } from "./GapBox";
import { ThreadItem } from "./ThreadItem";
import type { ThreadTools } from "./ThreadTools";
import styles from "./columns.module.css";

/** A need, and the measures that meet it. */
export function NeedParts({ need, tools }: { readonly need: ThreadNeed; readonly tools: ThreadTools }) {
  const words = usePageStrings(THREAD_STRINGS);
  const { target, measures } = need;
  const { nr } = target;
  return (
    <>
      <ThreadItem nr={nr} text={target.text} table={target.table} gaps={[]} level={3} tools={tools} />
      {need.gaps.includes("noMeasures") && (
        <div className={styles.inner}>
          <GapBox
            gap="noMeasures"
            missing="measures"
            nr={nr}
            tools={tools}
            onLink={(measure) => {
              tools.edits.linkMeasure(measure, nr, measure);
            }}
          />
        </div>
      )}
      {measures.length > 0 && (
        <ul className={styles.inner} aria-label={words.measuresOf(nr)}>
          {measures.map((each) => (
            <li key={each.measure.nr}>
              <MeasureItem measure={each} tools={tools} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** A measure, and what it lacks besides a need. */
export function MeasureItem({ measure, tools }: { readonly measure: ThreadMeasure; readonly tools: ThreadTools }) {
  const gaps = measure.gaps.filter((gap) => gap !== "noNeed");
  const { nr } = measure.measure;
  return <ThreadItem nr={nr} text={measureText(measure.measure)} table="measures" gaps={gaps} tools={tools} />;
}
