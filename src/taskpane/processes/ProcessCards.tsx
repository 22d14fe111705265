import type { GuidanceItem } from "../../content/Guidance";
import type { Processes } from "../../content/loadProcesses";
import { procedureOf, type Process } from "../../content/processes";
import { PROCESS_IDS } from "../../content/processIds";
import { PROCESSES_STRINGS } from "../../content/strings/processesStrings";
import { totalMinutes } from "../../plan/draft/agendaPieces";
import type { Plan } from "../../plan/Plan";
import { isTicked } from "../../plan/ticks";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../words/usePageStrings";
import styles from "./ProcessesPage.module.css";

export interface ProcessCardsProps {
  readonly processes: Processes;
  readonly plan: Plan;
  readonly pane: Pane;
}

/** The four processes: what each is for, how long it takes and how far it has come. */
export function ProcessCards({ processes, plan, pane }: ProcessCardsProps) {
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
