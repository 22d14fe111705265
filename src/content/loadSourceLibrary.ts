import { loadGuidance } from "./loadGuidance";
import type { SourceLibrary } from "./SourceLibrary";
import type { StepId } from "./StepId";
import { loadTables } from "./tables/loadTables";

/** All that names a source in a plan that has taken something in from the guidance of the steps. */
export async function loadSourceLibrary(steps: readonly StepId[]): Promise<SourceLibrary> {
  const [{ PLAN_CHOICES }, tables, guidance] = await Promise.all([
    import(/* webpackChunkName: "words" */ "./planChoices"),
    loadTables(),
    Promise.all(steps.map(loadGuidance)),
  ]);
  return { choices: PLAN_CHOICES, tables, guidance };
}
