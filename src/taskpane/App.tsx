import { Suspense, useEffect, useState } from "react";
import { lazyPart } from "./loading/lazyPart";
import { CrashPage } from "./failure/CrashPage";
import { ErrorBoundary } from "./failure/ErrorBoundary";
import { LiveRegion } from "./notice/LiveRegion";
import { OpenFailed } from "./failure/OpenFailed";
import { SaveStatus } from "./saving/SaveStatus";
import { Unreached } from "./loading/Unreached";
import { watchPresses } from "./focus/placeNow";
import { useWay } from "./frame/useWay";
import { WaitingPage } from "./frame/WaitingPage";
import { WayContext } from "./frame/WayContext";
import { StartPage } from "./start/StartPage";
import type { Pane } from "./state/Pane";
import type { PaneState } from "./state/PaneState";
import { useAutosave } from "./work/useAutosave";
import { usePane } from "./work/usePane";
import { useSessionPlace } from "./work/useSessionPlace";
import { useRescanOnFocus } from "./work/useRescanOnFocus";
import { useNextPages } from "./useNextPages";
import type { Opened } from "../actions/document/openPlan";
import type { Failed } from "../actions/Outcome";
import type { Language } from "../content/Language";

// Fetched ahead when the first view stands (see nextPages.ts), so that they come up at once, and without a network.
const StepPage = lazyPart(async () => (await import(/* webpackChunkName: "step" */ "./step/StepPage")).StepPage);
const MeasuresPage = lazyPart(
  async () => (await import(/* webpackChunkName: "measures" */ "./measures/MeasuresPage")).MeasuresPage,
);
const ReviewPage = lazyPart(
  async () => (await import(/* webpackChunkName: "review" */ "./guidance/ReviewPage")).ReviewPage,
);
const ProcessPages = lazyPart(
  async () => (await import(/* webpackChunkName: "step" */ "./processes/ProcessPages")).ProcessPages,
);
const SearchPage = lazyPart(
  async () => (await import(/* webpackChunkName: "search" */ "./search/SearchPage")).SearchPage,
);
const ConflictsPage = lazyPart(
  async () => (await import(/* webpackChunkName: "choices" */ "./conflicts/ConflictsPage")).ConflictsPage,
);
const ReadyPage = lazyPart(async () => (await import(/* webpackChunkName: "ready" */ "./ready/ReadyPage")).ReadyPage);
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
const ThreadPage = lazyPart(
  async () => (await import(/* webpackChunkName: "tables" */ "./thread/ThreadPage")).ThreadPage,
);
const ImportPage = lazyPart(
  async () => (await import(/* webpackChunkName: "sheet" */ "./sheet/ImportPage")).ImportPage,
);
const QuestionDialog = lazyPart(
  async () => (await import(/* webpackChunkName: "dialog" */ "./dialogs/QuestionDialog")).QuestionDialog,
);

export interface AppProps {
  /** The first guess at the plan's language. */
  readonly contentLanguage: Language;
  /** What came of reading the document. */
  readonly opened: Opened | Failed;
}

/** The pane in Word. */
export function App({ contentLanguage, opened }: AppProps) {
  const [state, pane] = usePane(contentLanguage, opened);
  useAutosave(state, pane);
  useRescanOnFocus(state.opening === "done", pane);
  useNextPages();
  useEffect(watchPresses, []);
  useSessionPlace(state);
  return (
    <>
      <LiveRegion state={state} />
      <ErrorBoundary onFail={pane.crashed} fallback={(again) => <Crashed {...{ state, pane, again }} />}>
        <Thrown mistake={state.mistake} />
        <CurrentPage state={state} pane={pane} />
        <LatestQuestion state={state} pane={pane} />
      </ErrorBoundary>
    </>
  );
}

/** Throws a mistake that was made outside of rendering, for the boundary. */
function Thrown({ mistake }: { readonly mistake: PaneState["mistake"] }) {
  if (mistake !== null) throw mistake.error;
  return null;
}

interface CrashedProps {
  readonly state: PaneState;
  readonly pane: Pane;
  readonly again: () => void;
}

/** The pane stands around a page that has failed: it saves, and shows the start page next. */
function Crashed({ state, pane, again }: CrashedProps) {
  return (
    <CrashPage onStart={again}>
      <SaveStatus state={state} pane={pane} pieces={[]} isBrief={false} />
    </CrashPage>
  );
}

/** The question that waits for an answer; the last one stays for as long as its dialog takes to close. */
function LatestQuestion({ state, pane }: { readonly state: PaneState; readonly pane: Pane }) {
  const { question, plan, view, running } = state;
  const [latest, setLatest] = useState(question);
  if (question !== null && question !== latest) setLatest(question);
  if (latest === null) return null;
  return (
    <Suspense fallback={<Unreached />}>
      <QuestionDialog
        question={latest}
        isOpen={question !== null}
        found={view?.steps.value ?? []}
        plan={plan}
        busy={running !== null}
        pane={pane}
      />
    </Suspense>
  );
}

function CurrentPage({ state, pane }: { readonly state: PaneState; readonly pane: Pane }) {
  const { opening } = state;
  const way = useWay(state, pane);
  if (typeof opening === "object") return <OpenFailed failed={opening} pane={pane} />;
  return (
    <WayContext value={way}>
      <Suspense fallback={<WaitingPage state={state} pane={pane} />}>
        {opening === "removed" ? <RemovedPage state={state} pane={pane} /> : <OpenPage state={state} pane={pane} />}
      </Suspense>
    </WayContext>
  );
}

function OpenPage({ state, pane }: { readonly state: PaneState; readonly pane: Pane }) {
  const { page } = state;
  switch (page.kind) {
    case "start":
      return <StartPage state={state} pane={pane} />;
    case "step":
      return <StepPage key={page.step} step={page.step} state={state} pane={pane} />;
    case "review":
      return <ReviewPage step={page.step} state={state} pane={pane} />;
    case "processes":
    case "process":
      return <ProcessPages page={page} state={state} pane={pane} />;
    case "search":
      return <SearchPage page={page} state={state} pane={pane} />;
    case "measures":
      return <MeasuresPage state={state} pane={pane} />;
    case "tables":
      return <TablesPage state={state} pane={pane} />;
    case "table":
      return <TablePage key={page.table} id={page.table} state={state} pane={pane} />;
    case "thread":
      return <ThreadPage page={page} state={state} pane={pane} />;
    case "import":
      return <ImportPage key={page.table} target={page.table} state={state} pane={pane} />;
    case "choices":
      return <ChoicesPage from={page.from} state={state} pane={pane} />;
    case "example":
      return <ExamplePage key={page.at} at={page.at} from={page.from} state={state} pane={pane} />;
    case "references":
      return <ReferencesPage state={state} pane={pane} />;
    case "conflicts":
      return <ConflictsPage state={state} pane={pane} />;
    case "ready":
      return <ReadyPage state={state} pane={pane} />;
    case "file":
      return <FilePage state={state} pane={pane} />;
  }
}
