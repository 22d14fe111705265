import { SECTION_IDS, REFERENCES, type SectionId } from "../content/SectionId";
import { TABLE_IDS, TABLE_STEPS } from "../content/tables/tableIds";
import { AGENDA_TAGS } from "../plan/draft/agendaBlock";
import { KEY_FIGURES_TAG, POPULATION_TAG, PROJECTION_TAG } from "../plan/figures/figureBlocks";
import { SENSITIVITY_TAG, STAFFING_TAG } from "../plan/staffing/staffingBlocks";
import { STATUS_TAG, UNITS_TAG } from "../plan/status/statusBlock";
import { THREAD_FIGURE_TAG, THREAD_TAG } from "../plan/thread/threadBlocks";
import type { TableDefinition } from "../content/tables/TableDefinition";
import { blockTag } from "../document/block/blockTag";

/** The tags of all blocks that there can be. */
export const BLOCK_TAGS: readonly string[] = [
  ...SECTION_IDS.map(textTag),
  ...TABLE_IDS.map((id) => tableTag({ id, step: TABLE_STEPS[id] })),
  STATUS_TAG,
  THREAD_TAG,
  THREAD_FIGURE_TAG,
  POPULATION_TAG,
  PROJECTION_TAG,
  KEY_FIGURES_TAG,
  STAFFING_TAG,
  SENSITIVITY_TAG,
  UNITS_TAG,
  ...AGENDA_TAGS,
];

/** The tag of a standard table's block. */
export function tableTag({ id, step }: Pick<TableDefinition, "id" | "step">): string {
  return blockTag({ step, block: id === "nitt.tab.handlingsplan" ? "handlingsplan" : id });
}

/** The tag of a section's text: a step's, or the list of references. */
export function textTag(section: SectionId): string {
  return blockTag({ step: section, block: section === REFERENCES ? "kilder" : "text" });
}

/** The tag of the list of references. */
export const REFERENCES_TAG = blockTag({ step: REFERENCES, block: "kilder" });

/** The tag of the action plan's block. */
export const ACTION_PLAN_TAG = blockTag({ step: "s6", block: "handlingsplan" });
