import { PROCESSES_STRINGS } from "../../content/strings/processesStrings";
import { loadProcesses } from "../../content/loadProcesses";
import { Dock } from "../frame/Dock";
import { PageFrame } from "../frame/PageFrame";
import { Skeleton } from "../frame/Skeleton";
import { LoadFailed } from "../loading/LoadFailed";
import { useLoaded } from "../loading/useLoaded";
import { useOwnWords } from "../loading/useOwnWords";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useAllStrings } from "../words/useAllStrings";
import { usePageStrings } from "../words/usePageStrings";
import { ProcessCards } from "./ProcessCards";
import { SourceNote } from "./SourceNote";
import text from "../look/text.module.css";

export interface ProcessesPageProps {
  readonly state: PaneState;
  readonly pane: Pane;
}

/** The four processes of Kompetansedrøftinger: what each is for, how long it takes and how far it has come. */
export function ProcessesPage({ state, pane }: ProcessesPageProps) {
  const { processes, step, app } = useAllStrings();
  const words = usePageStrings(PROCESSES_STRINGS);
  const loaded = useOwnWords(useLoaded(loadProcesses, null), state.plan);
  const back = {
    label: step.back,
    onClick: () => {
      pane.go({ kind: "start" });
    },
  };
  const dock = <Dock state={state} pane={pane} pieces={[]} />;
  return (
    <PageFrame title={processes.title} back={back} takesFocus={state.navigated} dock={dock}>
      <p className={text.body}>{words.intro}</p>
      {loaded.kind === "loading" && <Skeleton label={app.loadingPage} />}
      {loaded.kind === "failed" && <LoadFailed onRetry={loaded.retry} />}
      {loaded.kind === "loaded" && <ProcessCards processes={loaded.value} plan={state.plan} pane={pane} />}
      <SourceNote language={state.plan.meta.language} />
    </PageFrame>
  );
}
