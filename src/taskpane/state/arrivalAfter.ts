import { sameValue } from "../../plan/merge/sameValue";
import type { Plan } from "../../plan/Plan";
import { samePlan } from "../../plan/samePlan";
import type { Arrival } from "./Arrival";
import type { PaneEvent } from "./PaneEvent";
import type { PaneState } from "./PaneState";

/** What is to be told of colleagues' changes after an event that has made this of the plan. */
export function arrivalAfter(before: PaneState, event: PaneEvent, plan: Plan): Arrival | null {
  const { arrival, running } = before;
  switch (event.kind) {
    case "scanStarted":
      // What is told twice must be silent in between, to be heard.
      return arrival?.kind === "taken" ? null : arrival;
    case "scanned":
      return event.scanned.arrived.length === 0 ? arrival : (arrivalOf(before.plan, plan) ?? arrival);
    case "partsSaved": {
      // What a task brings along from Word is told with its outcome.
      const arrived = arrivalOf(before.plan, plan);
      return arrived?.kind === "taken" && running !== null ? arrival : (arrived ?? arrival);
    }
    case "pageChosen":
    case "noticeClosed":
      return null;
    default:
      return arrival;
  }
}

/** What has come into the plan from others; null where it says the same as before. */
function arrivalOf(before: Plan, after: Plan): Arrival | null {
  const conflicts = after.conflicts.filter((each) => !before.conflicts.some((known) => sameValue(known, each)));
  if (conflicts.length > 0) return { kind: "conflicts", conflicts };
  return samePlan(before, after) ? null : { kind: "taken" };
}
