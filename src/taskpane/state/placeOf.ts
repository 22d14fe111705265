import { STEP_IDS } from "../../content/StepId";
import { isTablePart, type PartName } from "../../plan/stored/PartName";
import type { Plan } from "../../plan/Plan";
import type { PlanWarning } from "../../plan/stored/PlanWarning";
import type { Page } from "./Page";

/** The part of the plan that a page is about: the start page holds what is common. */
export function placeOf(page: Page): PartName {
  if (page.kind === "step" || page.kind === "review") return page.step;
  if (page.kind === "search" || page.kind === "example") return page.from ?? "meta";
  if (page.kind === "process") return page.from?.step ?? "meta";
  if (page.kind === "choices") return page.from ?? "choices";
  if (page.kind === "table" || page.kind === "import") return page.table;
  return page.kind === "measures" ? "measures" : "meta";
}

/** The page about a part of the plan. */
export function pageOf(place: PartName): Page {
  const step = STEP_IDS.find((id) => id === place);
  if (step !== undefined) return { kind: "step", step };
  if (isTablePart(place)) return { kind: "table", table: place };
  if (place === "choices") return { kind: "choices", from: null };
  return place === "measures" ? { kind: "measures" } : { kind: "start" };
}

/** Whether something of the plan is not shown: the user is to know that before all else. */
export function hasUnread(warnings: readonly PlanWarning[]): boolean {
  return warnings.some(({ code }) => code === "partBroken" || code === "partTooLong" || code === "partNewer");
}

/** The page that the pane opens with: where the user was, but the start page where something of the plan is not shown. */
export function firstPage({ meta }: Plan, warnings: readonly PlanWarning[]): Page {
  return pageOf(hasUnread(warnings) ? "meta" : meta.place);
}
