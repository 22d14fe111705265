import { Suspense } from "react";
import { WaitingPage } from "./frame/WaitingPage";
import { WayContext } from "./focus/WayContext";
import { ReadOnly } from "./inputs/ReadOnly";
import { lazyPart } from "./loading/lazyPart";
import { pageTitle } from "./place/pageTitle";
import { useWay } from "./place/useWay";
import { isLocked } from "./saving/isLocked";
import { StartPage } from "./start/StartPage";
import type { Page } from "./state/Page";
import type { Pane } from "./state/Pane";
import type { PaneState } from "./state/PaneState";
import { useStrings } from "./words/StringsContext";

const StepPage = lazyPart(async () => (await import(/* webpackChunkName: "step" */ "./step/StepPage")).StepPage);
const MeasuresPage = lazyPart(
  async () => (await import(/* webpackChunkName: "measures" */ "./measures/MeasuresPage")).MeasuresPage,
);
const ReviewPage = lazyPart(
  async () => (await import(/* webpackChunkName: "review" */ "./guidance/ReviewPage")).ReviewPage,
);
const LeadersPage = lazyPart(
  async () => (await import(/* webpackChunkName: "leaders" */ "./leaders/LeadersPage")).LeadersPage,
);
const ProcessPages = lazyPart(
  async () => (await import(/* webpackChunkName: "step" */ "./processes/ProcessPages")).ProcessPages,
);
const SearchPage = lazyPart(
  async () => (await import(/* webpackChunkName: "search" */ "./search/SearchPage")).SearchPage,
);
const MeetingPage = lazyPart(
  async () => (await import(/* webpackChunkName: "meeting" */ "./meeting/MeetingPage")).MeetingPage,
);
const ConflictsPage = lazyPart(
  async () => (await import(/* webpackChunkName: "choices" */ "./conflicts/ConflictsPage")).ConflictsPage,
);
const ReadyPage = lazyPart(async () => (await import(/* webpackChunkName: "ready" */ "./ready/ReadyPage")).ReadyPage);
const DecisionPage = lazyPart(
  async () => (await import(/* webpackChunkName: "decision" */ "./decision/DecisionPage")).DecisionPage,
);
const FilePage = lazyPart(async () => (await import(/* webpackChunkName: "file" */ "./file/FilePage")).FilePage);
const RemovedPage = lazyPart(
  async () => (await import(/* webpackChunkName: "file" */ "./file/RemovedPage")).RemovedPage,
);
const ChoicesPage = lazyPart(
  async () => (await import(/* webpackChunkName: "choices" */ "./choices/ChoicesPage")).ChoicesPage,
);
const ExamplePage = lazyPart(
  async () => (await import(/* webpackChunkName: "example" */ "./example/ExamplePage")).ExamplePage,
);
const ReferencesPage = lazyPart(
  async () => (await import(/* webpackChunkName: "references" */ "./references/ReferencesPage")).ReferencesPage,
);
const TablesPage = lazyPart(
  async () => (await import(/* webpackChunkName: "tables" */ "./tables/TablesPage")).TablesPage,
);
const TablePage = lazyPart(async () => (await import(/* webpackChunkName: "tables" */ "./tables/TablePage")).TablePage);
const FiguresPage = lazyPart(
  async () => (await import(/* webpackChunkName: "figures" */ "./figures/FiguresPage")).FiguresPage,
);
const ThreadPage = lazyPart(
  async () => (await import(/* webpackChunkName: "tables" */ "./thread/ThreadPage")).ThreadPage,
);
const StaffingPage = lazyPart(
  async () => (await import(/* webpackChunkName: "staffing" */ "./staffing/StaffingPage")).StaffingPage,
);
const ImportPage = lazyPart(
  async () => (await import(/* webpackChunkName: "sheet" */ "./sheet/ImportPage")).ImportPage,
);

export interface AnyPageProps {
  readonly state: PaneState;
  readonly pane: Pane;
}

/** The page that the user has gone or come back to. */
export function AnyPage({ state, pane }: AnyPageProps) {
  const way = useWay(state, pane);
  return (
    <WayContext value={way}>
      <Suspense fallback={<Waiting state={state} pane={pane} />}>
        {state.opening === "removed" ? (
          <RemovedPage state={state} pane={pane} />
        ) : (
          <ReadOnly value={isLocked(state)}>
            <OpenPage state={state} pane={pane} />
          </ReadOnly>
        )}
      </Suspense>
    </WayContext>
  );
}

function Waiting({ state, pane }: AnyPageProps) {
  const title = pageTitle(state.page, useStrings(), state.plan.meta.language);
  return <WaitingPage {...{ state, pane, title }} />;
}

function OpenPage({ state, pane }: AnyPageProps) {
  const { page } = state;
  switch (page.kind) {
    case "start":
      return <StartPage state={state} pane={pane} />;
    case "step":
      return <StepPage key={page.step} step={page.step} state={state} pane={pane} />;
    case "review":
      return <ReviewPage step={page.step} state={state} pane={pane} />;
    case "leaders":
      return <LeadersPage page={page} state={state} pane={pane} />;
    case "processes":
    case "process":
      return <ProcessPages page={page} state={state} pane={pane} />;
    case "search":
      return <SearchPage page={page} state={state} pane={pane} />;
    case "choices":
      return <ChoicesPage from={page.from} state={state} pane={pane} />;
    case "example":
      return <ExamplePage key={page.at} at={page.at} from={page.from} state={state} pane={pane} />;
    case "meeting":
      return <MeetingPage key={page.id} id={page.id} state={state} pane={pane} />;
    case "references":
      return <ReferencesPage state={state} pane={pane} />;
    case "conflicts":
      return <ConflictsPage state={state} pane={pane} />;
    case "ready":
      return <ReadyPage state={state} pane={pane} />;
    case "decision":
      return <DecisionPage key={page.part} page={page} state={state} pane={pane} />;
    case "file":
      return <FilePage state={state} pane={pane} />;
    default:
      return <RowsPage page={page} state={state} pane={pane} />;
  }
}

type RowsPageProps = AnyPageProps & {
  readonly page: Extract<
    Page,
    { kind: "measures" | "tables" | "table" | "thread" | "figures" | "staffing" | "import" }
  >;
};

/** The measures and the tables. */
function RowsPage({ page, state, pane }: RowsPageProps) {
  switch (page.kind) {
    case "measures":
      return <MeasuresPage state={state} pane={pane} />;
    case "tables":
      return <TablesPage state={state} pane={pane} />;
    case "table":
      return <TablePage key={page.table} id={page.table} state={state} pane={pane} />;
    case "thread":
      return <ThreadPage page={page} state={state} pane={pane} />;
    case "figures":
      return <FiguresPage state={state} pane={pane} />;
    case "staffing":
      return <StaffingPage state={state} pane={pane} />;
    case "import":
      return <ImportPage key={page.table} target={page.table} state={state} pane={pane} />;
  }
}
