import { FILE_STRINGS } from "../../content/strings/fileStrings";
import { Dock } from "../frame/Dock";
import { PageFrame } from "../frame/PageFrame";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useAllStrings } from "../words/useAllStrings";
import { usePageStrings } from "../words/usePageStrings";
import { ExportSection } from "./ExportSection";
import { ImportSection } from "./ImportSection";
import { RemoveSection } from "./RemoveSection";
import { RollOverSection } from "./RollOverSection";
import text from "../look/text.module.css";

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
      <ImportSection plan={state.plan} pane={pane} />
      <RollOverSection plan={state.plan} pane={pane} />
      <RemoveSection state={state} pane={pane} />
    </PageFrame>
  );
}
