import { PROCESSES_STRINGS } from "../../content/strings/processesStrings";
import type { GuidanceItem } from "../../content/Guidance";
import { loadProcesses, type Processes } from "../../content/loadProcesses";
import { procedureOf, type Process } from "../../content/processes";
import { PROCESS_IDS } from "../../content/processIds";
import { totalMinutes } from "../../plan/draft/agendaPieces";
import type { Plan } from "../../plan/Plan";
import { isTicked } from "../../plan/ticks";
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
import { SourceNote } from "./SourceNote";
import text from "../look/text.module.css";
import styles from "./ProcessesPage.module.css";

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
      {loaded.kind === "loaded" && <Cards processes={loaded.value} plan={state.plan} pane={pane} />}
      <SourceNote language={state.plan.meta.language} />
    </PageFrame>
  );
}

interface CardsProps {
  readonly processes: Processes;
  readonly plan: Plan;
  readonly pane: Pane;
}

function Cards({ processes, plan, pane }: CardsProps) {
  return (
    <ol className={styles.cards}>
      {PROCESS_IDS.map((id, at) => (
        <li key={id}>
          <Card process={processes[id]} number={at + 1} plan={plan} pane={pane} />
        </li>
      ))}
    </ol>
  );
}

interface CardProps {
  readonly process: Process<GuidanceItem>;
  readonly number: number;
  readonly plan: Plan;
  readonly pane: Pane;
}

/** A process. Opens its page. */
function Card({ process, number, plan, pane }: CardProps) {
  const words = usePageStrings(PROCESSES_STRINGS);
  const { language } = plan.meta;
  const procedure = procedureOf(process);
  const done = procedure.filter(({ id }) => isTicked(plan, id)).length;
  return (
    <button
      type="button"
      className={styles.card}
      onClick={() => {
        pane.go({ kind: "process", process: process.id, from: null });
      }}
    >
      <span className={styles.title} lang={language}>{`${number}. ${process.title[language]}`}</span>
      <span className={styles.purpose} lang={language}>
        {process.purpose.text[language]}
      </span>
      <span className={styles.meta}>
        {[words.minutes(totalMinutes(process)), words.done(done, procedure.length)].join(" · ")}
      </span>
    </button>
  );
}
