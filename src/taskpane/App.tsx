import { Suspense, useState } from "react";
import { lazyPart } from "./loading/lazyPart";
import { useLoaded } from "./loading/useLoaded";
import { ErrorBoundary } from "./failure/ErrorBoundary";
import { CrashPage, OpenFailed } from "./failure/failurePages";
import { LiveRegion } from "./notice/LiveRegion";
import { SaveStatus } from "./saving/SaveStatus";
import { Unreached } from "./loading/Unreached";
import { WaitingPage } from "./frame/WaitingPage";
import { StartPage } from "./start/StartPage";
import type { Pane } from "./state/Pane";
import type { PaneState } from "./state/PaneState";
import { useAutosave } from "./work/useAutosave";
import { usePane } from "./work/usePane";
import { useNextPages } from "./useNextPages";
import type { Opened } from "../actions/document/openPlan";
import type { Failed } from "../actions/Outcome";
import type { Language } from "../content/Language";

// Fetched ahead when the first view stands (see nextPages.ts), so that they come up at once, and without a network.
const AnyPage = lazyPart(async () => (await import(/* webpackChunkName: "pages" */ "./AnyPage")).AnyPage);
const QuestionDialog = lazyPart(
  async () => (await import(/* webpackChunkName: "dialog" */ "./dialogs/QuestionDialog")).QuestionDialog,
);

const loadWatchers = async () => (await import(/* webpackChunkName: "pages" */ "./Watchers")).Watchers;

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
  useNextPages();
  const watchers = useLoaded(loadWatchers, null);
  return (
    <>
      <LiveRegion state={state} />
      <ErrorBoundary onFail={pane.crashed} fallback={(again) => <Crashed {...{ state, pane, again }} />}>
        <Thrown mistake={state.mistake} />
        {watchers.kind === "loaded" && <watchers.value state={state} pane={pane} />}
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
    <Suspense fallback={<WaitingPage state={state} pane={pane} />}>
      <CrashPage onStart={again}>
        <SaveStatus state={state} pane={pane} pieces={[]} isBrief={false} />
      </CrashPage>
    </Suspense>
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
  const { opening, page, returned } = state;
  if (typeof opening === "object") {
    return (
      <Suspense fallback={<WaitingPage state={state} pane={pane} />}>
        <OpenFailed failed={opening} pane={pane} />
      </Suspense>
    );
  }
  const isStart = page.kind === "start" && opening !== "removed";
  if (isStart && returned === null) return <StartPage state={state} pane={pane} />;
  const Fallback = isStart ? StartPage : WaitingPage;
  return (
    <Suspense fallback={<Fallback state={state} pane={pane} />}>
      <AnyPage state={state} pane={pane} />
    </Suspense>
  );
}
