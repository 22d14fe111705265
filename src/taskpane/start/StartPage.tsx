import { Button } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { lazyPart } from "../loading/lazyPart";
import { ArrowSwap16Regular, ArrowSync16Regular, Options16Regular, Table16Regular } from "../look/firstIcons";
import type { PlanMeta } from "../../plan/Plan";
import { Dock } from "../frame/Dock";
import { PageFrame } from "../frame/PageFrame";
import { Skeleton } from "../frame/Skeleton";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useStrings } from "../words/StringsContext";
import type { Strings } from "../../content/strings/nb";
import { DocumentWarnings } from "./DocumentWarnings";
import { ExampleButton } from "./ExampleButton";
import { mayBeLost } from "./mayBeLost";
import { NextCard } from "./NextCard";
import { PlanDetails } from "./PlanDetails";
import { SearchRow } from "./SearchRow";
import { StepList } from "./StepList";
import { yearProblem } from "./yearProblem";
import styles from "./StartPage.module.css";

const ConflictWarning = lazyPart(
  async () => (await import(/* webpackChunkName: "notices" */ "../conflicts/ConflictWarning")).ConflictWarning,
);

const LostWarning = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "notices" */ "./LostWarning").catch(() => null);
  return { default: loaded?.LostWarning ?? (() => null) };
});

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
  return (
    <PageFrame
      title={app.planTitle}
      caption={caption(plan.meta, start)}
      takesFocus={state.navigated && state.wanted === null}
      dock={<StartDock state={state} pane={pane} />}
    >
      <NextCard state={state} view={view} pane={pane} />
      {plan.conflicts.length > 0 && (
        <Suspense>
          <ConflictWarning state={state} pane={pane} />
        </Suspense>
      )}
      {mayBeLost(view, plan) && (
        <Suspense>
          <LostWarning view={view} state={state} pane={pane} />
        </Suspense>
      )}
      <DocumentWarnings state={state} pane={pane} />
      <StepList state={state} pane={pane} />
      <SearchRow pane={pane} />
      <PlanDetails state={state} pane={pane} />
      <ExampleButton pane={pane} />
      <OtherPages pane={pane} />
    </PageFrame>
  );
}

/** The ways to what belongs to no step. */
function OtherPages({ pane }: { readonly pane: Pane }) {
  const { file, choices, tables } = useStrings();
  const toTables = (): void => {
    pane.go({ kind: "tables" });
  };
  const toChoices = (): void => {
    pane.go({ kind: "choices", from: null });
  };
  const toFile = (): void => {
    pane.go({ kind: "file" });
  };
  return (
    <>
      <Button appearance="subtle" className={styles.file} icon={<Table16Regular />} onClick={toTables}>
        {tables.open}
      </Button>
      <Button appearance="subtle" className={styles.file} icon={<Options16Regular />} onClick={toChoices}>
        {choices.title}
      </Button>
      <Button appearance="subtle" className={styles.file} icon={<ArrowSwap16Regular />} onClick={toFile}>
        {file.open}
      </Button>
    </>
  );
}

function StartDock({ state, pane }: { readonly state: PaneState; readonly pane: Pane }) {
  const { start } = useStrings();
  const again = (
    <Button
      size="small"
      appearance="subtle"
      icon={<ArrowSync16Regular />}
      disabledFocusable={state.running !== null}
      onClick={pane.rescan}
    >
      {start.readAgain}
    </Button>
  );
  return <Dock state={state} pane={pane} pieces={[]} secondary={again} />;
}

function caption(meta: PlanMeta, start: Strings["start"]): string {
  const period = yearProblem(meta) === null ? start.period(meta.from, meta.to) : "";
  return [meta.municipality || start.municipalityMissing, period].filter(Boolean).join(" · ");
}
