import type { Localized } from "../../content/Language";
import { PROCESS_STEPS, type ProcessId } from "../../content/processIds";
import { agendaTag } from "../../plan/draft/agendaBlock";
import { AGENDA_TEXTS } from "../../content/agendaTexts";
import { hasBlock } from "../state/hasBlock";
import type { PaneState } from "../state/PaneState";
import type { WriteAgenda } from "../state/Task";

/** A process as far as its task needs it. */
interface Titled {
  readonly id: ProcessId;
  readonly title: Localized;
}

/** What inserts or updates the agenda of a process. */
export function agendaTask({ plan, view }: Pick<PaneState, "plan" | "view">, { id, title }: Titled): WriteAgenda {
  const { language } = plan.meta;
  const tag = agendaTag(id);
  return {
    kind: "writeAgenda",
    process: id,
    step: PROCESS_STEPS[id],
    tag,
    title: AGENDA_TEXTS[language].heading(title[language]),
    update: hasBlock(view, tag),
  };
}
