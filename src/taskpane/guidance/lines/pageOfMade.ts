import { GOAL_TABLE } from "../../../content/tables/threadTables";
import { NOTES } from "../../../plan/notes";
import type { Plan } from "../../../plan/Plan";
import type { MadeOfLine } from "../../../plan/questions/noteLines";
import { targetsIn } from "../../../plan/thread/targets";
import type { Page } from "../../state/Page";

/** Where what a line has become stands in the pane. */
export function pageOfMade(plan: Plan, made: MadeOfLine): Page {
  switch (made.kind) {
    case "text":
      return { kind: "step", step: made.step, at: NOTES };
    case "measure":
      return { kind: "measures", at: made.nr };
    case "goal":
      return { kind: "table", table: GOAL_TABLE, at: made.nr };
    case "need": {
      const need = targetsIn(plan, "needs").byNr.get(made.nr);
      return need === undefined ? { kind: "thread" } : { kind: "table", table: need.table, at: made.nr };
    }
  }
}
