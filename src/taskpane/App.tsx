import { lazy, Suspense, useEffect } from "react";
import { PageFrame } from "./shell/PageFrame";
import { LiveRegion } from "./shell/LiveRegion";
import { OpenFailed } from "./shell/OpenFailed";
import { Skeleton } from "./shell/Skeleton";
import { StartPage } from "./start/StartPage";
import type { Pane } from "./state/Pane";
import type { PaneState } from "./state/PaneState";
import { useAutosave } from "./state/useAutosave";
import { usePane } from "./state/usePane";
import { useRescanOnFocus } from "./state/useRescanOnFocus";
import { useStrings } from "./StringsContext";
import type { Language } from "../content/Language";

const loadStepPage = () => import("./step/StepPage");
const loadMeasuresPage = () => import("./measures/MeasuresPage");
const loadQuestionDialog = () => import("./dialogs/QuestionDialog");

const StepPage = lazy(async () => ({ default: (await loadStepPage()).StepPage }));
const MeasuresPage = lazy(async () => ({ default: (await loadMeasuresPage()).MeasuresPage }));
const QuestionDialog = lazy(async () => ({ default: (await loadQuestionDialog()).QuestionDialog }));

/** The pane in Word. `contentLanguage` is the first guess at the plan's language. */
export function App({ contentLanguage }: { readonly contentLanguage: Language }) {
  const [state, pane] = usePane(contentLanguage);
  useAutosave(state, pane);
  useRescanOnFocus(state.opening === "done", pane);
  useEffect(() => {
    if (state.opening === "done") fetchTheRest();
  }, [state.opening]);
  return (
    <>
      <LiveRegion state={state} />
      <CurrentPage state={state} pane={pane} />
      {state.question !== null && (
        <Suspense>
          <QuestionDialog question={state.question} language={state.plan.meta.language} pane={pane} />
        </Suspense>
      )}
    </>
  );
}

/** So that the other pages come up at once. One that cannot be had now is asked for again when it is opened. */
function fetchTheRest(): void {
  void Promise.allSettled([loadStepPage(), loadMeasuresPage(), loadQuestionDialog()]);
}

function CurrentPage({ state, pane }: { readonly state: PaneState; readonly pane: Pane }) {
  const { page, opening } = state;
  if (typeof opening === "object") return <OpenFailed failed={opening} pane={pane} />;
  if (page.kind === "start") return <StartPage state={state} pane={pane} />;
  return (
    <Suspense fallback={<Waiting />}>
      {page.kind === "step" ? (
        <StepPage key={page.step} step={page.step} state={state} pane={pane} />
      ) : (
        <MeasuresPage state={state} pane={pane} />
      )}
    </Suspense>
  );
}

function Waiting() {
  const { app } = useStrings();
  return (
    <PageFrame title={app.planTitle} takesFocus={false} dock={null}>
      <Skeleton label={app.loadingPage} />
    </PageFrame>
  );
}
