import { addMeasure } from "../../src/plan/measures/editMeasures";
import { emptyPlan } from "../../src/plan/emptyPlan";
import type { Plan } from "../../src/plan/Plan";
import { setMeta } from "../../src/plan/setMeta";
import { statusPieces } from "../../src/plan/status/statusPieces";
import { showPieces } from "./showPieces";

const PICTURE = { base64: "", width: 453, height: 100 };

function planOf(...measures: readonly (readonly [deadline: string, status: string])[]): Plan {
  return measures.reduce((plan, [deadline, status]) => addMeasure(plan, { deadline, status }), emptyPlan("nb"));
}

const PLAN = planOf(
  ["31.12.2027", "ongoing"],
  ["høsten 2026", "done"],
  ["Q2 2027", "done"],
  ["2027", "notStarted"],
  ["snarest", "ongoing"],
  ["2026-2027", "postponed"],
  ["våren 2026", "venter på svar"],
);

test("measures are counted by the year of their deadline and by status, in a sentence and in a table", () => {
  expect(showPieces(statusPieces(PLAN, null))).toEqual([
    "## Status for tiltakene",
    "Planen har 7 tiltak: 2 er gjennomført, 2 pågår, 1 er ikke startet, 1 er utsatt og 1 er uten status.",
    "Tabell: Tiltak etter frist og status",
    "| Frist | Gjennomført | Pågår | Ikke startet | Utsatt | Uten status | I alt |",
    "| 2026 | 1 | 0 | 0 | 0 | 1 | 2 |",
    "| 2027 | 1 | 1 | 1 | 1 | 0 | 4 |",
    "| Uten årstall | 0 | 1 | 0 | 0 | 0 | 1 |",
    "| I alt | 2 | 2 | 1 | 1 | 1 | 7 |",
  ]);
});

test("the figure says the same numbers in words, year by year", () => {
  const lines = showPieces(statusPieces(PLAN, PICTURE));
  expect(lines.slice(1, 3)).toEqual([
    "[Søyler som viser hvor langt 7 tiltak har kommet, etter året de har frist. " +
      "2026: 1 er gjennomført og 1 er uten status. " +
      "2027: 1 er gjennomført, 1 pågår, 1 er ikke startet og 1 er utsatt. " +
      "Uten årstall i fristen: 1 pågår.]",
    "Figur: Tiltak etter frist og status",
  ]);
});

test("nynorsk bends the participle with the number", () => {
  const plan = setMeta(planOf(["2026", "done"], ["2026", "done"], ["2026", "cancelled"]), { language: "nn" });
  expect(showPieces(statusPieces(plan, null))[1]).toBe("Planen har 3 tiltak: 2 er gjennomførte og 1 er avlyst.");
});

test("a plan without measures has no status", () => {
  expect(statusPieces(emptyPlan("nb"), PICTURE)).toEqual([]);
});
