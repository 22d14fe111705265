import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useAllStrings } from "../words/useAllStrings";
import text from "../look/text.module.css";
import { tellWarnings } from "./tellWarnings";
import { WarningBar } from "./WarningBar";
import styles from "./DocumentWarnings.module.css";

export interface WarningListProps {
  readonly state: PaneState;
  readonly pane: Pane;
}

/** The warnings, one below the other. */
export function WarningList({ state, pane }: WarningListProps) {
  const strings = useAllStrings();
  const warnings = tellWarnings(state, strings);
  if (warnings.length === 0) return null;
  return (
    <section className={styles.list} aria-labelledby="warnings">
      <h2 id="warnings" className={text.section}>
        {strings.warnings.title}
      </h2>
      {warnings.map((warning) => (
        <WarningBar key={warning.title} warning={warning} pane={pane} busy={state.running !== null} />
      ))}
    </section>
  );
}
