import { PROCESS_IDS, PROCESS_STEPS, type ProcessId } from "../../content/processIds";
import { blockTag } from "../../document/block/blockTag";

/** The tag of the block that holds the agenda of a process. */
export function agendaTag(process: ProcessId): string {
  return blockTag({ step: PROCESS_STEPS[process], block: `own.agenda.${process}` });
}

/** The tags of all agendas. */
export const AGENDA_TAGS: readonly string[] = PROCESS_IDS.map(agendaTag);
