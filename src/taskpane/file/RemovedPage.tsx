import { FILE_STRINGS } from "../../content/strings/fileStrings";
import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { LatestNotice } from "../notice/LatestNotice";
import { PageFrame } from "../frame/PageFrame";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useAllStrings } from "../words/useAllStrings";
import { usePageStrings } from "../words/usePageStrings";
import { PlanCopy } from "./PlanCopy";
import text from "../look/text.module.css";
import styles from "./section.module.css";

/** The document holds no plan any more; for as long as the pane is open, the pane does. */
export function RemovedPage({ state, pane }: { readonly state: PaneState; readonly pane: Pane }) {
  const { outcome } = useAllStrings();
  const file = usePageStrings(FILE_STRINGS);
  const why = useId();
  return (
    <PageFrame title={outcome.dataRemoved} takesFocus dock={<LatestNotice state={state} pane={pane} />}>
      <p className={text.body}>{file.removedSave}</p>
      <p id={why} className={text.body}>
        {file.removedRegret}
      </p>
      <div className={styles.buttons}>
        <Button onClick={pane.returnData}>{file.returnData}</Button>
      </div>
      <PlanCopy plan={state.plan} pane={pane} why={why} />
    </PageFrame>
  );
}
