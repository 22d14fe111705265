import type { FieldRef } from "../../src/taskpane/state/FieldRef";
import type { Page } from "../../src/taskpane/state/Page";
import type { PaneEvent } from "../../src/taskpane/state/PaneEvent";
import type { Place } from "../../src/taskpane/state/Place";
import { pageBefore } from "../../src/taskpane/place/pageBefore";
import {} from "../../src/taskpane/state/visits";
import { TOP } from "../../src/taskpane/state/Place";
import { open, reduce } from "./openState";

const START: Page = { kind: "start" };
const TABLES: Page = { kind: "tables" };
const MEASURES: Page = { kind: "measures" };
const step = (id: "s1" | "s2" | "s3"): Page => ({ kind: "step", step: id });

/** Going to a page, from a place on the one before. */
const to = (page: Page, left: Place = TOP, field: FieldRef | null = null): PaneEvent => ({
  ...{ kind: "pageChosen", page, field, left },
});
const at = (scroll: number): Place => ({ ...TOP, scroll });

test("the way back leads to the page that one came from, and to where one was on it", () => {
  const there = reduce(open, to(TABLES, at(10)), to(MEASURES, at(900)));
  expect(pageBefore(there)).toEqual(TABLES);
  const back = reduce(there, to(TABLES, at(5)));
  expect([back.page, back.returned]).toEqual([TABLES, at(900)]);
  expect(pageBefore(back)).toEqual(START);
  expect(reduce(back, to(START)).returned).toEqual(at(10));
});

test("a page that one goes on to is shown from its top, though one has been there before", () => {
  const again = reduce(open, to(TABLES), to(START, at(900)), to(TABLES));
  expect(again.returned).toBeNull();
});

test("a page that lies above is gone back to, though one did not come from it", () => {
  const opened = { ...open, page: { kind: "table", table: "mal.tab.begrep" } as const };
  expect(pageBefore(opened)).toBeNull();
  const above = reduce(opened, to(TABLES));
  expect([above.visits, above.returned]).toEqual([[], null]);
});

test("steps that were leafed through count as one on the way back, and each is gone back to where it was left", () => {
  const third = reduce(open, to(step("s1")), to(step("s2"), at(100)), to(step("s3"), at(200)));
  expect(pageBefore(third)).toEqual(START);
  expect(reduce(third, to(step("s2"))).returned).toEqual(at(200));
  expect(reduce(third, to(START)).visits).toEqual([]);
});

test("a place that is asked for is gone on to, and the way back leads to where it was asked for", () => {
  const prompt: Page = { kind: "step", step: "s2", at: "why" };
  const asked = reduce(open, to(step("s2")), to(MEASURES, at(300)), to(prompt, at(700)));
  expect([asked.returned, pageBefore(asked)]).toEqual([null, MEASURES]);
  expect(reduce(asked, to(MEASURES)).returned).toEqual(at(700));
  const field = { part: "s2", field: "why" } as const;
  const conflict = reduce(open, to(step("s2")), to(MEASURES), to(step("s2"), TOP, field));
  expect([conflict.returned, pageBefore(conflict)]).toEqual([null, MEASURES]);
});

test("a page that was opened at a place is come back to where it was left, not at that place", () => {
  const prompt: Page = { kind: "step", step: "s2", at: "why" };
  const on = reduce(open, to(prompt), to({ kind: "process", process: "discuss", from: null }, at(40)));
  const before = pageBefore(on);
  expect(before).toEqual(prompt);
  expect(reduce(on, to(before!)).returned).toEqual(at(40));
});

test("hits are come back to as they were last searched for", () => {
  const search = { kind: "search", from: null } as const;
  const hits = { ...search, query: "vikarer" };
  const found = reduce(open, to(search), to({ ...step("s2"), hits } as Page, at(60)));
  expect(pageBefore(found)).toEqual(hits);
  const back = reduce(found, to(hits));
  expect([back.page, back.returned]).toEqual([hits, at(60)]);
});

test("after 500 pages a bounded number is remembered, and no page leads back to itself", () => {
  const pages: readonly Page[] = [
    step("s2"),
    MEASURES,
    { kind: "step", step: "s2", at: "why" },
    TABLES,
    { kind: "file" },
  ];
  const events = Array.from({ length: 500 }, (_, index) => to(pages[index % pages.length]!, at(index)));
  const last = reduce(open, ...events);
  expect(last.visits.length).toBeLessThanOrEqual(20);
  expect(pageBefore(last)).not.toEqual(last.page);
});
