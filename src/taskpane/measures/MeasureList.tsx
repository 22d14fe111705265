import { Button } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { MEASURES_STRINGS } from "../../content/strings/measuresStrings";
import { useFocusNext } from "../shell/useFocusNext";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { usePageStrings } from "../usePageStrings";
import { MeasureRow } from "./MeasureRow";
import { useMeasureEdits } from "./useMeasureEdits";
import text from "../shell/text.module.css";
import styles from "./MeasureList.module.css";

/** The measures in their order, one open at a time. */
export function MeasureList({ state, pane }: { readonly state: PaneState; readonly pane: Pane }) {
  const { list: words } = usePageStrings(MEASURES_STRINGS);
  const { container, focusNext } = useFocusNext<HTMLElement>();
  const edits = useMeasureEdits(state, pane, focusNext);
  const { plan } = state;
  return (
    <section className={styles.section} aria-labelledby="measures" ref={container}>
      <h2 id="measures" className={text.hidden}>
        {words.title}
      </h2>
      {plan.measures.length === 0 && <p className={text.body}>{words.empty}</p>}
      <ol className={styles.list}>
        {plan.measures.map((measure, index) => (
          <MeasureRow
            key={measure.nr}
            measure={measure}
            language={plan.meta.language}
            index={index}
            count={plan.measures.length}
            edits={edits}
            state={state}
            pane={pane}
          />
        ))}
      </ol>
      <Button data-part="add" icon={<Add20Regular />} onClick={edits.add}>
        {words.add}
      </Button>
    </section>
  );
}
