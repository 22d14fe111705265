import type { Plan } from "../Plan";
import type { ThreadFacts, ThreadItem } from "../checks/ThreadFacts";
import { goalsOf, needsOf } from "./links";
import { type Target, targetsIn } from "./targets";

/** What is linked to what in a plan. A goal or a need that nobody has filled in is none. */
export function threadFacts(plan: Plan): ThreadFacts {
  const itemOf = ({ nr, table, text, row }: Target): ThreadItem => ({
    ...{ nr, table, text },
    goals: goalsOf(plan, table, row)
      .filter((goal) => goal.text !== "")
      .map((goal) => goal.nr),
  });
  const said = (targets: readonly Target[]) => targets.filter(({ text }) => text !== "").map(itemOf);
  return {
    goals: said(targetsIn(plan, "goals").all).map((goal) => ({ ...goal, goals: [] })),
    needs: said(targetsIn(plan, "needs").all),
    measures: plan.measures.map((measure) => ({
      nr: measure.nr,
      needs: needsOf(plan, measure)
        .filter(({ text }) => text !== "")
        .map(({ nr }) => nr),
    })),
  };
}
