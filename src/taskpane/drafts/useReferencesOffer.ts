import type { Standing } from "../../actions/standing/wordState";
import { REFERENCES_TAG } from "../../actions/blockTags";
import { REFERENCES } from "../../content/SectionId";
import type { Offer } from "../state/Told";
import { hasBlock } from "../state/hasBlock";
import type { Notice } from "../state/Notice";
import type { PaneState } from "../state/PaneState";
import { referencesTask } from "./referencesTask";
import { useReferences } from "./useReferences";

/** After a text or a table has gone into the document: to update the list of references, where that has become another. */
export function useReferencesOffer(state: PaneState): readonly Offer[] {
  const isWanted = mayHaveNewSources(state.notice) && hasBlock(state.view, REFERENCES_TAG);
  const references = useReferences(state, isWanted);
  if (!isWanted || references.kind !== "loaded" || !isBehind(references.value.standing)) return [];
  return [{ kind: "updateReferences", task: referencesTask(state) }];
}

function isBehind({ state, isOutdated }: Standing): boolean {
  return state === "changedHere" || (state === "changedInWord" && isOutdated);
}

function mayHaveNewSources(notice: Notice | null): boolean {
  if (notice?.kind !== "outcome" || notice.outcome.kind !== "done") return false;
  const { task } = notice;
  if (task.kind === "insertSection") return task.step !== REFERENCES;
  return task.kind === "writeTable" || task.kind === "writeAgenda";
}
