import { FILE_STRINGS } from "../../content/strings/fileStrings";
import type { Measure } from "../../plan/measures/Measure";
import type { Plan } from "../../plan/Plan";
import { rollOverSummary } from "../../plan/rollOver";
import { useStrings } from "../words/StringsContext";
import { usePageStrings } from "../words/usePageStrings";
import styles from "./RollOverCounts.module.css";

export interface RollOverCountsProps {
  /** Last period's plan. */
  readonly last: Plan;
  /** The one that it is made into. */
  readonly next: Plan;
}

/** The new period, and what becomes of last period's measures. */
export function RollOverCounts({ last, next }: RollOverCountsProps) {
  const { start, measures: words } = useStrings();
  const file = usePageStrings(FILE_STRINGS);
  const { carried, done, cancelled } = rollOverSummary(last);
  const left = last.measures.filter(({ status }) => status === "cancelled");
  const tell = (count: number, help: string): string =>
    [words.count(count), count > 0 && help].filter(Boolean).join(". ");
  const period = start.period(next.meta.from, next.meta.to);
  return (
    <dl className={styles.list}>
      <dt className={styles.term}>{file.period}</dt>
      <dd className={styles.text}>{period || file.periodOpen}</dd>
      <dt className={styles.term}>{file.carried}</dt>
      <dd className={styles.text}>{tell(carried, file.carriedHelp)}</dd>
      <dt className={styles.term}>{file.done}</dt>
      <dd className={styles.text}>
        {tell(done, file.doneHelp)}
        <Measures measures={next.previous?.done ?? []} />
      </dd>
      <dt className={styles.term}>{file.leftOut}</dt>
      <dd className={styles.text}>
        {tell(cancelled, file.leftOutHelp)}
        <Measures measures={left} />
      </dd>
    </dl>
  );
}

function Measures({ measures }: { readonly measures: readonly Measure[] }) {
  const { measures: words } = useStrings();
  if (measures.length === 0) return null;
  return (
    <ul className={styles.measures}>
      {measures.map(({ nr, action }) => (
        <li key={nr}>{words.name(nr, action)}</li>
      ))}
    </ul>
  );
}
