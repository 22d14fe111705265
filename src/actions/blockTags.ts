import { SECTION_IDS } from "../content/SectionId";
import { TABLE_IDS, TABLE_STEPS } from "../content/tables/tableIds";
import { STATUS_TAG } from "../plan/status/statusBlock";
import { tableTag } from "./tableTag";
import { textTag } from "./textTag";

/** The tags of all blocks that there can be. */
export const BLOCK_TAGS: readonly string[] = [
  ...SECTION_IDS.map(textTag),
  ...TABLE_IDS.map((id) => tableTag({ id, step: TABLE_STEPS[id] })),
  STATUS_TAG,
];
