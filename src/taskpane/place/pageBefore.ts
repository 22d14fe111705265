import type { Page } from "../state/Page";
import { isSamePage, type VisitedPage } from "../state/visits";

/**
 * The page that the way back leads to; null where none was left yet. Steps, and parts of the example, that one has leafed
 * through count as one.
 */
export function pageBefore({ page, visits }: Pick<VisitedPage, "page" | "visits">): Page | null {
  const isLeafed = (page.kind === "step" && page.at === undefined) || page.kind === "example";
  const before = visits.findLast((visit) => !isLeafed || visit.page.kind !== page.kind);
  if (before === undefined) return null;
  // What was searched for there may have changed since it was opened.
  return "hits" in page && isSamePage(page.hits, before.page) ? page.hits : before.page;
}
