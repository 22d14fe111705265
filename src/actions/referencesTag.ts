import { REFERENCES } from "../content/SectionId";
import { blockTag } from "../document/block/blockTag";

/** The tag of the list of references. */
export const REFERENCES_TAG = blockTag({ step: REFERENCES, block: "kilder" });
