import { Button } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons";
import type { PlanMeta } from "../../plan/Plan";
import { Dock } from "../shell/Dock";
import { PageFrame } from "../shell/PageFrame";
import { Skeleton } from "../shell/Skeleton";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useStrings } from "../StringsContext";
import type { Strings } from "../../content/strings/nb";
import { DocumentWarnings } from "./DocumentWarnings";
import { NextCard } from "./NextCard";
import { PlanDetails } from "./PlanDetails";
import { StepList } from "./StepList";

/** The first page: the plan at a glance, and the next thing to do. */
export function StartPage({ state, pane }: { readonly state: PaneState; readonly pane: Pane }) {
  const { app, start } = useStrings();
  const { view, plan } = state;
  if (view === null) {
    return (
      <PageFrame title={app.planTitle} takesFocus={false} dock={null}>
        <Skeleton label={app.reading} />
      </PageFrame>
    );
  }
  const dock = (
    <Dock
      state={state}
      pane={pane}
      pieces={[]}
      secondary={
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowSync16Regular />}
          disabledFocusable={state.running !== null}
          onClick={pane.rescan}
        >
          {start.readAgain}
        </Button>
      }
    />
  );
  return (
    <PageFrame title={app.planTitle} caption={caption(plan.meta, start)} takesFocus={state.navigated} dock={dock}>
      <NextCard state={state} view={view} pane={pane} />
      <DocumentWarnings state={state} pane={pane} />
      <StepList state={state} pane={pane} />
      <PlanDetails meta={plan.meta} pane={pane} />
    </PageFrame>
  );
}

function caption({ municipality, from, to }: PlanMeta, start: Strings["start"]): string {
  return [municipality || start.municipalityMissing, start.period(from, to)].filter(Boolean).join(" · ");
}
