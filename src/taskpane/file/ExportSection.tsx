import { FILE_STRINGS } from "../../content/strings/fileStrings";
import { useId } from "react";
import { isEmptyPlan } from "../../plan/isEmptyPlan";
import type { Plan } from "../../plan/Plan";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../words/usePageStrings";
import { PlanCopy } from "./PlanCopy";
import text from "../look/text.module.css";
import styles from "./section.module.css";

/** The plan as a file to keep. */
export function ExportSection({ plan, pane }: { readonly plan: Plan; readonly pane: Pane }) {
  const file = usePageStrings(FILE_STRINGS);
  const why = useId();
  return (
    <section className={styles.section} aria-labelledby="export">
      <h2 id="export" className={text.section}>
        {file.exportTitle}
      </h2>
      <p className={text.body}>{file.exportHelp}</p>
      <p id={why} className={text.caption}>
        {isEmptyPlan(plan) ? file.exportEmpty : file.copyHelp}
      </p>
      <PlanCopy plan={plan} pane={pane} why={why} />
    </section>
  );
}
