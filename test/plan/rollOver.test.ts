import { fc } from "../seeded";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { emptyMeasure } from "../../src/plan/measures/Measure";
import type { Plan } from "../../src/plan/Plan";
import { rollOver, rollOverSummary } from "../../src/plan/rollOver";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { setMeta } from "../../src/plan/setMeta";
import { anyPlan } from "./arbitraries";

const statuses = ["done", "ongoing", "cancelled", "", "postponed", "venter på svar", "notStarted"];
const measured = statuses.reduce(
  (plan, status, index) =>
    addMeasure(plan, { action: `Tiltak ${index + 1}`, status, evaluation: "Vurdert", cost: "100" }),
  emptyPlan("nn"),
);
const last: Plan = {
  ...setMeta(setAnswer(measured, "s2", "why", { kind: "text", text: "Vi må" }), {
    ...{ municipality: "Solvik kommune", from: "2024", to: "2027", hta: "2024–2026", place: "s6" },
  }),
  choices: { "word.strategies": { kind: "text", text: "grep" } },
  tables: { "nitt.tab.maal": { rows: [{ nr: "R1", cells: { goal: "Heltid" } }], lastRow: 3, columns: [] } },
  reflections: { a: "Praten i fjor" },
  lastMeasure: 9,
};

test("the next plan begins with what the last one says, and without last period's talk", () => {
  const next = rollOver(last, emptyPlan("nb"));
  expect(next.meta).toEqual({
    municipality: "Solvik kommune",
    from: "2028",
    to: "2031",
    hta: "2024–2026",
    language: "nn",
    place: "meta",
  });
  expect([next.answers, next.choices, next.tables]).toEqual([last.answers, last.choices, last.tables]);
  expect(next.reflections).toEqual({});
});

test("measures that are not finished come along under their numbers, without status and evaluation", () => {
  const { measures, lastMeasure } = rollOver(last, emptyPlan("nb"));
  expect(measures).toEqual(
    [2, 4, 5, 6, 7].map((number) => ({ ...emptyMeasure(`T${number}`), action: `Tiltak ${number}`, cost: "100" })),
  );
  expect(lastMeasure).toBe(9);
});

test("what was done is listed as it was, with its period", () => {
  const { previous } = rollOver(last, emptyPlan("nb"));
  expect(previous).toEqual({ from: "2024", to: "2027", done: [last.measures[0]] });
});

test("the summary counts what is carried on, done and left out", () => {
  expect(rollOverSummary(last)).toEqual({ carried: 5, done: 1, cancelled: 1 });
  expect(rollOverSummary(emptyPlan("nb"))).toEqual({ carried: 0, done: 0, cancelled: 0 });
});

test.each([
  ["2024", "2027", "2028", "2031"],
  ["2026", "2026", "2027", "2027"],
  ["", "", "", ""],
  ["2024", "", "", ""],
  ["", " 2027 ", "2028", ""],
  ["2028", "2027", "2028", ""],
  ["våren 2024", "høsten 2027", "", ""],
])("the period %p to %p goes on to %p to %p", (from, to, nextFrom, nextTo) => {
  const { meta } = rollOver(setMeta(emptyPlan("nb"), { from, to }), emptyPlan("nb"));
  expect([meta.from, meta.to]).toEqual([nextFrom, nextTo]);
});

test("of any plan no measure is lost, and what belongs to the document stays the document's", () => {
  fc.assert(
    fc.property(anyPlan, anyPlan, (plan, into) => {
      const next = rollOver(plan, into);
      const { carried, done, cancelled } = rollOverSummary(plan);
      expect(carried + done + cancelled).toBe(plan.measures.length);
      expect([next.measures.length, next.previous?.done.length]).toEqual([carried, done]);
      expect(next.lastMeasure).toBeGreaterThanOrEqual(Math.max(plan.lastMeasure, into.lastMeasure));
      expect(next.meta.place).toBe(into.meta.place);
      expect([next.written, next.inWord, next.conflicts]).toEqual([into.written, into.inWord, into.conflicts]);
    }),
  );
});
