import { lazy, Suspense } from "react";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useStrings } from "../StringsContext";
import { tellWarnings } from "./tellWarnings";
import { PlainWarning } from "./PlainWarning";
import styles from "./DocumentWarnings.module.css";
import text from "../shell/text.module.css";

// Not part of the first view. Words are told even where the bar cannot be fetched.
const WarningBar = lazy(async () => {
  const loaded = await import("./WarningBar").catch(() => null);
  return { default: loaded?.WarningBar ?? PlainWarning };
});

/** What is strange about the document or the stored plan, with what to do. Nothing where all is well. */
export function DocumentWarnings({ state, pane }: { readonly state: PaneState; readonly pane: Pane }) {
  const strings = useStrings();
  const warnings = tellWarnings(state, strings);
  if (warnings.length === 0) return null;
  return (
    <section className={styles.list} aria-labelledby="warnings">
      <h2 id="warnings" className={text.section}>
        {strings.warnings.title}
      </h2>
      <Suspense>
        {warnings.map((warning) => (
          <WarningBar key={warning.title} warning={warning} pane={pane} busy={state.running !== null} />
        ))}
      </Suspense>
    </section>
  );
}
