import { lazyPart } from "../loading/lazyPart";
import type { DecisionPage as Page } from "../state/Page";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { CasePart } from "./CasePart";
import { CopilotPart } from "./CopilotPart";
import { DecisionHub } from "./DecisionHub";
import { OnePagePart } from "./OnePagePart";
import { ReportPart } from "./ReportPart";

const UnitsPage = lazyPart(async () => (await import(/* webpackChunkName: "file" */ "../units/UnitsPage")).UnitsPage);

export interface DecisionPageProps {
  readonly page: Page;
  readonly state: PaneState;
  readonly pane: Pane;
}

/** What a plan is decided by: the way to the decision and the papers, or one of them. */
export function DecisionPage({ page, state, pane }: DecisionPageProps) {
  switch (page.part) {
    case "case":
      return <CasePart state={state} pane={pane} />;
    case "onePage":
      return <OnePagePart state={state} pane={pane} />;
    case "report":
      return <ReportPart state={state} pane={pane} />;
    case "units":
      return <UnitsPage state={state} pane={pane} />;
    case "copilot":
      return <CopilotPart state={state} pane={pane} />;
    default:
      return <DecisionHub state={state} pane={pane} />;
  }
}
