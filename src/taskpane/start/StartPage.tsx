import { Button, mergeClasses } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { lazyPart, usePartMissing } from "../loading/lazyPart";
import { ArrowSync16Regular } from "../look/firstIcons";
import type { PlanMeta, Plan } from "../../plan/Plan";
import { changedParts } from "../../plan/stored/partContent";
import { Dock } from "../frame/Dock";
import { PageFrame } from "../frame/PageFrame";
import { Skeleton } from "../frame/Skeleton";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { hasUnread } from "../state/placeOf";
import { useStrings } from "../words/StringsContext";
import type { Strings } from "../../content/strings/nb";
import { usePlanParts } from "../drafts/usePlanParts";
import { ReadOnlyLine } from "../saving/ReadOnlyLine";
import { readGuide } from "./guide/readGuide";
import { Guide, GuideRows, PlanFields } from "./lateParts";
import { OtherPages } from "./OtherPages";
import { NextCard } from "./NextCard";
import { StepList, type StepListProps } from "./StepList";
import { yearProblem } from "./yearProblem";
import { plainError, PlainNotice } from "../notice/PlainNotice";
import type { WarningListProps } from "./WarningList";
import { Disclosure } from "../frame/Disclosure";
import type { PlanFieldsProps } from "./PlanFields";
import type { DocumentView } from "../../actions/document/DocumentView";
import styles from "./StartPage.module.css";

/**
 * What the plan's parts have in common. Open where it lacks: then it comes first. Else folded away, and opened when the user
 * asks for one of the fields.
 */
function PlanDetails({ state, pane, isFirst = false }: PlanFieldsProps) {
  const { start } = useStrings();
  const { wanted } = state;
  const details = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wanted?.part === "meta") details.current?.querySelector("details")?.setAttribute("open", "");
  }, [wanted]);
  return (
    <div ref={details}>
      <Disclosure
        framed
        title={start.details}
        openAtFirst={isFirst}
        {...(lacksDetails(state.plan.meta) && { caption: start.detailsMissing })}
      >
        <div className={mergeClasses(isFirst && styles.fields)}>
          <Suspense>
            <PlanFields state={state} pane={pane} isFirst={isFirst} />
          </Suspense>
        </div>
      </Disclosure>
    </div>
  );
}

// Not part of the first view.
const WarningList = lazyPart(async () => (await import(/* webpackChunkName: "notices" */ "./WarningList")).WarningList);

/** What is strange about the document or the stored plan, with what to do. Nothing where all is well. */
function DocumentWarnings({ state, pane }: WarningListProps) {
  const { planWarnings, scanFailed, view, plan } = state;
  const isStrange = view?.steps.warnings.some(({ code }) => code !== "stepMissing") ?? false;
  const mayHaveEnded = plan.meta.hta !== "";
  if (planWarnings.length === 0 && scanFailed === null && !isStrange && !mayHaveEnded) return null;
  return (
    <Suspense fallback={<Unfetched scanFailed={scanFailed} />}>
      <WarningList state={state} pane={pane} />
    </Suspense>
  );
}

/** There is something to tell that could not be fetched yet; that Word was not read is told all the same. */
function Unfetched({ scanFailed }: Pick<PaneState, "scanFailed">) {
  const strings = useStrings();
  if (!usePartMissing()) return null;
  return (
    <PlainNotice told={scanFailed === null ? { title: strings.app.loadFailed } : plainError(strings, scanFailed)} />
  );
}

const UpdateBar = lazyPart(async () => (await import(/* webpackChunkName: "notices" */ "./UpdateBar")).UpdateBar);

const ConflictWarning = lazyPart(
  async () => (await import(/* webpackChunkName: "notices" */ "../conflicts/ConflictWarning")).ConflictWarning,
);

const LostWarning = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "notices" */ "./LostWarning").catch(() => null);
  return { default: loaded?.LostWarning ?? (() => null) };
});

export interface StartPageProps {
  readonly state: PaneState;
  readonly pane: Pane;
}

/** The first page: the plan at a glance, and the next thing to do. */
export function StartPage({ state, pane }: StartPageProps) {
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
      <Overview state={state} view={view} pane={pane} />
    </PageFrame>
  );
}

/** What the user came for first, then the next thing to do, and all else. */
function Overview({ state, view, pane }: StartPageProps & { readonly view: DocumentView }) {
  const { plan } = state;
  const [guide, setGuide] = useState(readGuide);
  // It stays where it is while the user fills it in.
  const [isFirst] = useState(lacksDetails(plan.meta));
  const parts = usePlanParts(state);
  const { way, shown } = guide;
  const details = <PlanDetails state={state} pane={pane} isFirst={isFirst} />;
  const warnings = <Warnings state={state} view={view} pane={pane} />;
  const isPartial = hasUnread(state.planWarnings);
  return (
    <>
      <ReadOnlyLine state={state} />
      {shown !== null && (
        <div className={styles[shown]}>
          <Suspense>
            <Guide guide={guide} onChange={setGuide} pane={pane} />
          </Suspense>
        </div>
      )}
      {isPartial && warnings}
      {isFirst && details}
      <OtherPages way={way} isFirst pane={pane} />
      <WhatIsNext state={state} view={view} pane={pane} parts={parts} />
      {!isPartial && warnings}
      <StepList state={state} pane={pane} parts={parts} />
      <div>
        {!isFirst && details}
        <OtherPages way={way} pane={pane} />
        <Suspense>
          <GuideRows way={way} onChange={setGuide} />
        </Suspense>
      </div>
    </>
  );
}

/** What colleagues have changed at once, what is lost, and what else is strange. */
function Warnings({ state, view, pane }: StartPageProps & { readonly view: DocumentView }) {
  const { plan, planWarnings } = state;
  return (
    <>
      {plan.conflicts.length > 0 && (
        <Suspense>
          <ConflictWarning state={state} pane={pane} />
        </Suspense>
      )}
      {mayBeLost(view, plan) && !hasUnread(planWarnings) && (
        <Suspense>
          <LostWarning view={view} state={state} pane={pane} />
        </Suspense>
      )}
      <DocumentWarnings state={state} pane={pane} />
    </>
  );
}

interface WhatIsNextProps extends StepListProps {
  readonly view: DocumentView;
}

/** How Word stands beside the plan, in a place that is kept for it where anything was written, and the next thing to do. */
function WhatIsNext({ state, view, pane, parts }: WhatIsNextProps) {
  const { plan, saved, store } = state;
  const hasWords = Object.keys(store.parts).length > 0 || changedParts(saved, plan).length > 0;
  return (
    <>
      {hasWords && (
        <div className={styles.word}>
          <Suspense>{parts && <UpdateBar parts={parts} state={state} pane={pane} />}</Suspense>
        </div>
      )}
      <NextCard state={state} view={view} pane={pane} />
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

function lacksDetails(meta: PlanMeta): boolean {
  return meta.municipality === "" || meta.from === "" || meta.to === "";
}

function caption(meta: PlanMeta, start: Strings["start"]): string {
  const period = yearProblem(meta) === null ? start.period(meta.from, meta.to) : "";
  return [meta.municipality || start.municipalityMissing, period].filter(Boolean).join(" · ");
}

/** Whether something may stand in the document that the plan knows nothing of: worth fetching what looks closer. */
function mayBeLost({ blocks, outline, steps }: DocumentView, { written }: Plan): boolean {
  return (
    blocks.some(({ tag }) => written[tag] === undefined) ||
    outline.paragraphs.some(({ inTable, control }) => inTable && control === null) ||
    steps.value.some((step) => step.blocks.length === 0 && step.candidates[0]?.by === "bookmark")
  );
}
