import { goalColumnOf } from "../../content/tables/threadTables";
import type { TableId } from "../../content/tables/tableIds";
import type { Plan } from "../Plan";
import { goalsOf, needsOf, setGoals, setNeeds } from "./links";

/** The plan in which a measure meets one need more, by their numbers. Its words stay. */
export function addNeed(plan: Plan, nr: string, need: string): Plan {
  const measure = plan.measures.find((each) => each.nr === nr);
  if (measure === undefined) return plan;
  const nrs = needsOf(plan, measure).map((each) => each.nr);
  return setNeeds(plan, nr, { nrs: [...nrs, need], words: measure.need });
}

/** The plan in which a need or an indicator comes from one goal more, by their numbers. Its words stay. */
export function addGoal(plan: Plan, table: TableId, nr: string, goal: string): Plan {
  const row = plan.tables[table]?.rows.find((each) => each.nr === nr);
  const column = goalColumnOf(table);
  if (row === undefined || column === null) return plan;
  const nrs = goalsOf(plan, table, row).map((each) => each.nr);
  return setGoals(plan, table, nr, { nrs: [...nrs, goal], words: row.cells[column] ?? "" });
}
