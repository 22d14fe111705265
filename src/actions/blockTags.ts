import { SECTION_IDS } from "../content/SectionId";
import { TABLE_FACTS } from "../content/tables/tableFacts";
import { STATUS_TAG } from "../plan/status/statusBlock";
import { tableTag } from "./tableTag";
import { textTag } from "./textTag";

/** The tags of all blocks that there can be. */
export const BLOCK_TAGS: readonly string[] = [...SECTION_IDS.map(textTag), ...TABLE_FACTS.map(tableTag), STATUS_TAG];
