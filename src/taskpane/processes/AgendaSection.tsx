import { PROCESSES_STRINGS } from "../../content/strings/processesStrings";
import type { GuidanceItem } from "../../content/Guidance";
import type { Process } from "../../content/processes";
import type { Piece } from "../../document/Piece";
import { BlockNote } from "../block/BlockNote";
import { agendaTask } from "../drafts/agendaTask";
import { DraftPieces } from "../drafts/DraftPieces";
import { Disclosure } from "../frame/Disclosure";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { sectionName } from "../words/sectionName";
import { usePageStrings } from "../words/usePageStrings";
import text from "../look/text.module.css";
import styles from "./ProcessPage.module.css";

export interface AgendaSectionProps {
  readonly process: Process<GuidanceItem>;
  /** The agenda. */
  readonly pieces: readonly Piece[];
  readonly state: PaneState;
  readonly pane: Pane;
}

/** The agenda as it will stand, and what has become of it in the document. */
export function AgendaSection({ process, pieces, state, pane }: AgendaSectionProps) {
  const words = usePageStrings(PROCESSES_STRINGS);
  const task = agendaTask(state, process);
  const { language } = state.plan.meta;
  return (
    <div className={styles.section}>
      <Disclosure title={words.agenda} caption={task.update ? words.standing : words.absent} openAtFirst={false}>
        <div className={styles.section}>
          <p className={text.caption}>{words.agendaHelp(sectionName(task.step, language))}</p>
          <div className={styles.paper}>
            <DraftPieces pieces={pieces} language={language} />
          </div>
        </div>
      </Disclosure>
      <BlockNote {...{ state, pane, task }} tag={task.tag} hasText />
    </div>
  );
}
