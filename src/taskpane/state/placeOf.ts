import type { PartName } from "../../plan/PartName";
import type { Page } from "./Page";

/** The part of the plan that a page is about: the start page holds what is common. */
export function placeOf(page: Page): PartName {
  if (page.kind === "step") return page.step;
  return page.kind === "measures" ? "measures" : "meta";
}

/** The page about a part of the plan. */
export function pageOf(place: PartName): Page {
  if (place === "meta") return { kind: "start" };
  return place === "measures" ? { kind: "measures" } : { kind: "step", step: place };
}
