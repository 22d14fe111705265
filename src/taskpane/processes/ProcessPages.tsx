import type { ProcessesPage as Overview, ProcessPage as OfProcess } from "../state/Page";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { ProcessesPage } from "./ProcessesPage";
import { ProcessPage } from "./ProcessPage";

export interface ProcessPagesProps {
  readonly page: Overview | OfProcess;
  readonly state: PaneState;
  readonly pane: Pane;
}

/** The pages of Kompetansedrøftinger, fetched as one. */
export function ProcessPages({ page, state, pane }: ProcessPagesProps) {
  return page.kind === "process" ? (
    <ProcessPage page={page} state={state} pane={pane} />
  ) : (
    <ProcessesPage state={state} pane={pane} />
  );
}
