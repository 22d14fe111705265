import { PROCESSES_STRINGS } from "../../content/strings/processesStrings";
import { QUESTIONS_STRINGS } from "../../content/strings/questionsStrings";
import type { GuidanceItem } from "../../content/Guidance";
import { loadProcesses } from "../../content/loadProcesses";
import { PROCESSES, questionsOfProcess, type Process } from "../../content/processes";
import { PROCESS_IDS } from "../../content/processIds";
import type { Piece } from "../../document/Piece";
import { agendaPieces } from "../../plan/draft/agendaPieces";
import { ShowButton } from "../block/ShowButton";
import { WriteButtons } from "../block/WriteButtons";
import { agendaTask } from "../drafts/agendaTask";
import { notePieces } from "../drafts/notePieces";
import { Dock } from "../frame/Dock";
import { PageFrame } from "../frame/PageFrame";
import { Skeleton } from "../frame/Skeleton";
import { LoadFailed } from "../loading/LoadFailed";
import { useLoaded } from "../loading/useLoaded";
import { useOwnWords } from "../loading/useOwnWords";
import { ReadOnlyBar } from "../saving/ReadOnlyBar";
import type { ProcessPage as Page } from "../state/Page";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useAllStrings } from "../words/useAllStrings";
import { usePageStrings } from "../words/usePageStrings";
import { ProcessBody } from "./ProcessBody";

export interface ProcessPageProps {
  readonly page: Page;
  readonly state: PaneState;
  readonly pane: Pane;
}

/** One of the four processes, in one place whatever steps its parts belong to. */
export function ProcessPage({ page, state, pane }: ProcessPageProps) {
  const { app } = useAllStrings();
  const words = usePageStrings(PROCESSES_STRINGS);
  const { backToStep } = usePageStrings(QUESTIONS_STRINGS);
  const loaded = useLoaded(loadProcesses, null);
  const spoken = useOwnWords(loaded, state.plan);
  const process = spoken.kind === "loaded" ? spoken.value[page.process] : null;
  const { language } = state.plan.meta;
  const pieces = loaded.kind === "loaded" ? agendaPieces(loaded.value[page.process], state.plan) : null;
  const back = {
    label: page.from === null ? words.back : backToStep,
    onClick: () => {
      pane.go(page.from ?? { kind: "processes" });
    },
  };
  return (
    <PageFrame
      title={PROCESSES.find(({ id }) => id === page.process)?.title[language] ?? ""}
      titleLanguage={language}
      caption={words.position(PROCESS_IDS.indexOf(page.process) + 1)}
      back={back}
      takesFocus={state.navigated}
      dock={<ProcessDock {...{ process, pieces, state, pane }} />}
    >
      <ReadOnlyBar state={state} />
      {loaded.kind === "loading" && <Skeleton label={app.loadingPage} />}
      {loaded.kind === "failed" && <LoadFailed onRetry={loaded.retry} />}
      {process && pieces && <ProcessBody {...{ process, pieces, state, pane }} />}
    </PageFrame>
  );
}

interface ProcessDockProps {
  /** The process and its agenda; null while they are being fetched. */
  readonly process: Process<GuidanceItem> | null;
  readonly pieces: readonly Piece[] | null;
  readonly state: PaneState;
  readonly pane: Pane;
}

function ProcessDock({ process, pieces, state, pane }: ProcessDockProps) {
  const words = usePageStrings(PROCESSES_STRINGS);
  if (process === null || pieces === null) return <Dock state={state} pane={pane} pieces={[]} />;
  const task = agendaTask(state, process);
  const notes = notePieces(state.plan, questionsOfProcess(process));
  const disabled = state.running !== null || !task.update;
  const show = <ShowButton task={{ kind: "showBlock", tag: task.tag }} disabled={disabled} pane={pane} />;
  return (
    <Dock state={state} pane={pane} pieces={notes} secondary={show}>
      <WriteButtons {...{ task, words, pieces, state, pane }} />
    </Dock>
  );
}
