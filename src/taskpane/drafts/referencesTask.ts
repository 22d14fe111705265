import { REFERENCES_TAG } from "../../actions/blockTags";
import { REFERENCES } from "../../content/SectionId";
import { hasBlock } from "../state/hasBlock";
import type { PaneState } from "../state/PaneState";
import type { InsertSection } from "../state/Task";

/** What inserts or updates the list of references. */
export function referencesTask({ view }: Pick<PaneState, "view">): InsertSection {
  return { kind: "insertSection", step: REFERENCES, update: hasBlock(view, REFERENCES_TAG) };
}
