import { loadAllGuidance } from "../../../content/loadAllGuidance";
import { loadStep } from "../../../content/loadStep";
import { loadMeasures } from "../../../content/measures/loadMeasures";
import { STEP_IDS } from "../../../content/StepId";
import { loadTables } from "../../../content/tables/loadTables";
import type { Content } from "./contentEntries";

/** Fetches all that can be found but for what the plan holds. */
export async function loadContent(): Promise<Content> {
  const [guidance, steps, tables, measures, { PLAN_CHOICES }] = await Promise.all([
    loadAllGuidance(),
    Promise.all(STEP_IDS.map(async (step) => [step, await loadStep(step)] as const)),
    loadTables(),
    loadMeasures(),
    import(/* webpackChunkName: "words" */ "../../../content/planChoices"),
  ]);
  return { guidance, steps, choices: PLAN_CHOICES, tables, measures };
}
