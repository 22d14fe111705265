import type { Page } from "./Page";
import type { Place } from "./Place";
import { pageOf } from "./placeOf";

/** A page that was left, and where the user was on it. */
export interface Visit {
  readonly page: Page;
  readonly place: Place;
}

/** So many pages that were left are remembered. */
const MOST_VISITS = 20;

/** The page that is shown, and how the user came to it, as the pane's state has them. */
export interface VisitedPage {
  readonly page: Page;
  readonly visits: readonly Visit[];
  readonly returned: Place | null;
}

/**
 * The way after a page was chosen. One that was left before, or lies above, is gone back to. One that is asked for at a certain
 * place, which `isAt` tells, is gone on to.
 */
export function wayTo({ page: from, visits }: VisitedPage, page: Page, place: Place, isAt: boolean): VisitedPage {
  const isSame = isSamePage(from, page);
  const isBack = !isAt || isSamePage(pageAbove(from), page);
  const known = visits.findLastIndex((visit) => visit.page === page || (isBack && isSamePage(visit.page, page)));
  const visit = visits[known];
  if (visit !== undefined && !isSame) {
    const returned = isAt && visit.page !== page ? null : visit.place;
    return { page, visits: visits.slice(0, known), returned };
  }
  const isOn = !isSame && !isSamePage(pageAbove(from), page);
  return { page, visits: isOn ? [...visits, { page: from, place }].slice(-MOST_VISITS) : visits, returned: null };
}

/**
 * The way after the pane has gone to a page by itself. `isOn`: it had come to the page before by itself, too: pages that it goes
 * to one after another are no way that the user has come.
 */
export function wayByItself(way: VisitedPage, page: Page, place: Place, isOn: boolean): VisitedPage {
  const { visits } = isOn ? way : wayTo(way, page, place, true);
  const known = visits.findIndex((visit) => isSamePage(visit.page, page));
  return { page, visits: known < 0 ? visits : visits.slice(0, known), returned: null };
}

/** The page that a page belongs to. */
export function pageAbove(page: Page): Page {
  if ("hits" in page) return page.hits;
  switch (page.kind) {
    case "table":
      return { kind: "tables" };
    case "staffing":
      return { kind: "step", step: "s5" };
    case "import":
      return pageOf(page.table);
    case "review":
      return { kind: "step", step: page.step };
    case "process":
      return page.from ?? { kind: "processes" };
    case "meeting":
      return { kind: "leaders" };
    case "decision":
      return page.part === undefined ? { kind: "start" } : { kind: "decision" };
    case "search":
    case "choices":
    case "example":
      return pageOf(page.from ?? "meta");
    default:
      return { kind: "start" };
  }
}

/** Whether they are one page, whatever is shown first of it. */
export function isSamePage(a: Page, b: Page): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf(page: Page): string {
  const of = [
    "step" in page && page.step,
    "table" in page && page.table,
    "process" in page && page.process,
    "id" in page && page.id,
    page.kind === "example" && page.at,
    page.kind === "decision" && page.part,
  ];
  return [page.kind, ...of].filter(Boolean).join(" ");
}
