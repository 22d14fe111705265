import { FILE_STRINGS } from "../../content/strings/fileStrings";
import { Dock } from "../frame/Dock";
import { PageFrame } from "../frame/PageFrame";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useAllStrings } from "../words/useAllStrings";
import { usePageStrings } from "../words/usePageStrings";
import { OldDocumentSection } from "../old/OldDocumentSection";
import { ImportSection } from "./ImportSection";
import { RemoveSection } from "./RemoveSection";
import { RollOverSection } from "./RollOverSection";
import text from "../look/text.module.css";
import { useId } from "react";
import { isEmptyPlan } from "../../plan/isEmptyPlan";
import type { Plan } from "../../plan/Plan";
import { PlanCopy } from "./PlanCopy";
import styles from "./section.module.css";

/** The plan as a file: out of this document, into it from another, on into the next period, and out for good. */
export function FilePage({ state, pane }: { readonly state: PaneState; readonly pane: Pane }) {
  const { step } = useAllStrings();
  const file = usePageStrings(FILE_STRINGS);
  const back = (): void => {
    pane.go({ kind: "start" });
  };
  return (
    <PageFrame
      title={file.title}
      back={{ label: step.back, onClick: back }}
      takesFocus={state.navigated}
      dock={<Dock state={state} pane={pane} pieces={[]} />}
    >
      <p className={text.body}>{file.intro}</p>
      <ExportSection plan={state.plan} pane={pane} />
      <OldDocumentSection plan={state.plan} pane={pane} />
      <ImportSection plan={state.plan} pane={pane} />
      <RollOverSection plan={state.plan} pane={pane} />
      <RemoveSection state={state} pane={pane} />
    </PageFrame>
  );
}

/** The plan as a file to keep. */
function ExportSection({ plan, pane }: { readonly plan: Plan; readonly pane: Pane }) {
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
