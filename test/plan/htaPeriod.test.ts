import { decodeParts } from "../../src/plan/stored/decodeParts";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { fillPlan } from "../../src/plan/fill/fillPlan";
import { resolveConflict } from "../../src/plan/resolveConflict";
import { setMeta } from "../../src/plan/setMeta";
import { cleanHtaPeriod } from "../../src/plan/values/cleanHtaPeriod";
import { hasHtaEnded, htaPeriodAt, htaPeriodsAt } from "../../src/plan/values/htaPeriod";
import { text } from "./answers";

const EMPTY = emptyPlan("nb");

test.each([
  ["2026-04-30T12:00:00", "2024–2026"],
  ["2026-05-01T12:00:00", "2026–2028"],
  ["2027-12-31T12:00:00", "2026–2028"],
  ["2028-01-01T12:00:00", "2026–2028"],
  ["2028-05-01T12:00:00", "2028–2030"],
])("on %s the agreement of %s is in force", (day, period) => {
  expect(htaPeriodAt(new Date(day))).toBe(period);
});

test("a plan may refer to the agreement in force or to the one before", () => {
  expect(htaPeriodsAt(new Date("2026-11-30T12:00:00"))).toEqual(["2024–2026", "2026–2028"]);
});

test("a period has ended on 1 May of its last year, and none has ended while none is set", () => {
  expect(hasHtaEnded("2026–2028", new Date("2028-04-30T12:00:00"))).toBe(false);
  expect(hasHtaEnded("2026–2028", new Date("2028-05-01T12:00:00"))).toBe(true);
  expect(hasHtaEnded("", new Date("2028-05-01T12:00:00"))).toBe(false);
});

test.each(["2026", "2026-2028", "2025–2027", "2026–2030", "2026–2028 ", "x2026–2028", "0000–0002", "tulltull"])(
  "«%s» is no period",
  (period) => {
    expect(cleanHtaPeriod(period)).toBe("");
    expect(setMeta(EMPTY, { hta: period }).meta.hta).toBe("");
  },
);

test("a period that others have stored in another form counts as none", () => {
  const part = (hta: string) =>
    `<part xmlns="urn:kompetanseplan:1" name="meta" version="1" revision="1"><language>nb</language>${hta}</part>`;
  const stored = (hta: string) => decodeParts([part(hta)], "nb").plan.meta.hta;
  expect(stored("<hta>2026–2028</hta>")).toBe("2026–2028");
  expect(stored("<hta>Skriv inn perioden</hta>")).toBe("");
  expect(stored("")).toBe("");
});

test("a period fills an empty field, and takes no other's place", () => {
  const [old, now] = ["2024–2026", "2026–2028"].map((hta) => setMeta(EMPTY, { hta }));
  expect(fillPlan(EMPTY, now!).meta.hta).toBe("2026–2028");
  expect(fillPlan(old!, now!).meta.hta).toBe("2024–2026");
});

test("of two periods in conflict one is chosen: both keeps the plan's own", () => {
  const conflict = { part: "meta", field: "hta", other: text("2026–2028") } as const;
  const plan = { ...setMeta(EMPTY, { hta: "2024–2026" }), conflicts: [conflict] };
  expect(resolveConflict(plan, conflict, "both")).toMatchObject({ meta: { hta: "2024–2026" }, conflicts: [] });
  expect(resolveConflict(plan, conflict, "other")).toMatchObject({ meta: { hta: "2026–2028" }, conflicts: [] });
});
