import { useEffect, useState } from "react";
import { loadStep } from "../../content/loadStep";
import { STEP_IDS, type StepId } from "../../content/StepId";

/** How many prompts each step has, once the page has come up and the steps' content has been fetched. */
export function usePromptCounts(open: boolean): Readonly<Partial<Record<StepId, number>>> {
  const [counts, setCounts] = useState<Readonly<Partial<Record<StepId, number>>>>({});
  useEffect(() => {
    let shown = open;
    if (shown) {
      const each = STEP_IDS.map(async (id) => [id, (await loadStep(id)).prompts.length] as const);
      // Without the network the rows say how many are answered, not of how many; the step's own page tells the user.
      Promise.all(each).then(
        (all) => {
          if (shown) setCounts(Object.fromEntries(all));
        },
        () => undefined,
      );
    }
    return () => {
      shown = false;
    };
  }, [open]);
  return counts;
}
