import { STEP_IDS, type StepId } from "../../content/StepId";
import { TABLE_IDS, type TableId } from "../../content/tables/tableIds";

/**
 * The custom XML parts that a plan is kept in. Names stand in users' documents; never renamed. "inWord" is what our tables
 * in Word held when we last wrote or read them.
 */
export const PART_NAMES = [
  "meta",
  "choices",
  ...STEP_IDS,
  "measures",
  "reflections",
  "inWord",
  "previous",
  ...TABLE_IDS,
] as const;

export type PartName = "meta" | "choices" | StepId | "measures" | "reflections" | "inWord" | "previous" | TableId;

/** Whether the part is a standard table's. */
export function isTablePart(part: PartName): part is TableId {
  return TABLE_IDS.some((id) => id === part);
}
