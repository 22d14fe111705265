import { REFERENCES, type SectionId } from "../content/SectionId";
import { blockTag } from "../document/block/blockTag";

/** The tag of a section's text: a step's, or the list of references. */
export function textTag(section: SectionId): string {
  return blockTag({ step: section, block: section === REFERENCES ? "kilder" : "text" });
}
