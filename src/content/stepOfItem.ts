import { STEP_IDS, type StepId } from "./StepId";

/** The step that an item of the guidance belongs to: its id begins with the step's. Null for what is no item's id. */
export function stepOfItem(id: string): StepId | null {
  return STEP_IDS.find((step) => id.startsWith(`${step}.`)) ?? null;
}
