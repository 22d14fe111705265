import type { PartName } from "../../src/plan/stored/PartName";
import type { Page } from "../../src/taskpane/state/Page";
import { pageOf, placeOf } from "../../src/taskpane/state/placeOf";

const ITSELF: readonly [Page, PartName][] = [
  [{ kind: "start" }, "meta"],
  [{ kind: "step", step: "s4" }, "s4"],
  [{ kind: "measures" }, "measures"],
  [{ kind: "table", table: "mal.tab.medvirkning" }, "mal.tab.medvirkning"],
  [{ kind: "choices", from: null }, "choices"],
];

test.each(ITSELF)("the pane comes back to %j by %s", (page, place) => {
  expect(placeOf(page)).toBe(place);
  expect(pageOf(place)).toEqual(page);
});

test.each<[Page, PartName]>([
  [{ kind: "review", step: "s4" }, "s4"],
  [{ kind: "search", from: "s4" }, "s4"],
  [{ kind: "search", from: null }, "meta"],
  [{ kind: "choices", from: "s4" }, "s4"],
  [{ kind: "example", at: "s4", from: "measures" }, "measures"],
  [{ kind: "example", at: "s4", from: null }, "meta"],
  [{ kind: "import", table: "measures" }, "measures"],
  [{ kind: "import", table: "mal.tab.medvirkning" }, "mal.tab.medvirkning"],
  [{ kind: "tables" }, "meta"],
  [{ kind: "processes" }, "meta"],
  [{ kind: "process", process: "discuss", from: null }, "meta"],
  [{ kind: "process", process: "discuss", from: { kind: "step", step: "s3" } }, "s3"],
  [{ kind: "references" }, "meta"],
])("of %j is kept what it is about: %s", (page, place) => {
  expect(placeOf(page)).toBe(place);
});

test.each<PartName>(["meta", "reflections", "inWord", "previous"])(
  "%s has no page of its own: the start page is",
  (place) => {
    expect(pageOf(place)).toEqual({ kind: "start" });
  },
);
