import { LATER_STRINGS } from "../../src/content/strings/laterStrings";
import { nb } from "../../src/content/strings/nb";
import { READY_STRINGS } from "../../src/content/strings/readyStrings";
import type { FindingPlace } from "../../src/plan/checks/Place";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { NO_WORDS } from "../../src/taskpane/field/FieldWords";
import { goToPlace } from "../../src/taskpane/ready/goToPlace";
import { placeName } from "../../src/taskpane/ready/placeName";
import { withMeasures, withRows } from "../plan/checks/checkPlan";

const PLAN = withRows(
  withMeasures("nb", { action: "Stipend til sykepleierstudenter" }),
  "own.maltall",
  { goal: "a" },
  { goal: "b" },
);

function named(place: FindingPlace, plan = PLAN): string {
  const strings = { ...nb, ...LATER_STRINGS.nb };
  return placeName(place, { plan, strings, words: READY_STRINGS.nb, fields: NO_WORDS });
}

test.each<[FindingPlace, string]>([
  [{ kind: "measure", nr: "T1" }, "T1, Stipend til sykepleierstudenter"],
  [{ kind: "measure", nr: "T1", about: "noDate", quote: "snart" }, "T1 «snart»: ingen dato eller tid på året"],
  [{ kind: "measures", about: "strategy", quote: "Rekruttere" }, "Handlingsplan «Rekruttere»: ingen tiltak"],
  [
    { kind: "row", table: "own.maltall", nr: "R2", about: "target" },
    "Mål med indikator, rad 2: den ønskede verdien mangler",
  ],
  [{ kind: "row", table: "own.maltall", nr: "M7" }, "Mål med indikator, M7"],
  [{ kind: "step", step: "s2" }, "Steg 2: Forankring"],
  [{ kind: "prompt", step: "s7", prompt: "dates", about: "rolling" }, "Steg 7: ingen tid for rullering"],
  [{ kind: "note", item: "check.noCost" }, "Grunn til at noe er satt til side"],
  [{ kind: "paragraph", index: 3, text: "hemmelig" }, "Vis i Word: et avsnitt"],
  [{ kind: "paragraph", index: 3, text: "Mandat?", quote: "Mandat?" }, "Vis i Word: «Mandat?»"],
  [{ kind: "block", tag: "kplan:s6:own.tiltaksstatus", title: "Status" }, "Vis i Word: «Status»"],
])("%j is called %s", (place, name) => {
  expect(named(place)).toBe(name);
});

test("what stands at a place is cut where it is long", () => {
  expect(named({ kind: "references", quote: "ord ".repeat(40) })).toMatch(/^Litteraturliste «(?:ord ){14}ord …»$/u);
});

test.each<[FindingPlace, object | null]>([
  [
    { kind: "measure", nr: "T1" },
    { kind: "measures", at: "T1" },
  ],
  [
    { kind: "row", table: "own.maltall", nr: "R2" },
    { kind: "table", table: "own.maltall", at: "R2" },
  ],
  [
    { kind: "prompt", step: "s7", prompt: "dates" },
    { kind: "step", step: "s7", at: "dates" },
  ],
  [
    { kind: "note", item: "s1.roles.a" },
    { kind: "step", step: "s1", at: "s1.roles.a" },
  ],
  [{ kind: "note", item: "check.noCost" }, null],
  [{ kind: "previous" }, null],
])("%j leads to %j, and from there back to the list", (place, page) => {
  const way = goToPlace(place);
  expect(way).toEqual(page && { kind: "go", page: { ...page, hits: { kind: "ready" } } });
});

test("a plan that has no such row or measure names it by its number", () => {
  expect(named({ kind: "measure", nr: "T9" }, emptyPlan("nb"))).toBe("T9");
  expect(named({ kind: "row", table: "own.maltall", nr: "R9" }, emptyPlan("nb"))).toBe("Mål med indikator, R9");
});
