import type { Plan } from "../../plan/Plan";
import { setEstimateText } from "../../plan/staffing/estimateFields";
import { isoToday } from "../../plan/values/isoToday";
import type { Pane } from "../state/Pane";

/** A pane whose changes of the plan also say that the estimate is of today: its date is printed with it. */
export function datedPane(pane: Pane): Pane {
  const dated = (change: (plan: Plan) => Plan) => (plan: Plan) => {
    const changed = change(plan);
    return changed === plan ? plan : setEstimateText(changed, "date", isoToday());
  };
  return {
    ...pane,
    change: (change) => {
      pane.change(dated(change));
    },
    replace: (how, change) => {
      pane.replace(how, dated(change));
    },
  };
}
