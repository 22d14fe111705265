import type { Guidance } from "./Guidance";
import { loadGuidance } from "./loadGuidance";
import { STEP_IDS } from "./StepId";

/** All guidance, in the steps' order: for search, fetched when it is first used. */
export function loadAllGuidance(): Promise<readonly Guidance[]> {
  return Promise.all(STEP_IDS.map(loadGuidance));
}
