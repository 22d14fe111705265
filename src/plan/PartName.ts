import { STEP_IDS, type StepId } from "../content/StepId";

/** The custom XML parts that a plan is kept in: one each for what is common, the steps' answers and the measures. */
export const PART_NAMES = ["meta", ...STEP_IDS, "measures"] as const;

export type PartName = "meta" | StepId | "measures";
