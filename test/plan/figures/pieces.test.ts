import type { Language } from "../../../src/content/Language";
import { emptyPlan } from "../../../src/plan/emptyPlan";
import { personsIn, type AgeSpan } from "../../../src/plan/figures/ageGroups";
import { agesOf, type YearOfAges } from "../../../src/plan/figures/Figures";
import { populationChart, populationPieces } from "../../../src/plan/figures/populationPieces";
import { projectionPieces } from "../../../src/plan/figures/projectionPieces";
import type { Chart } from "../../../src/plan/chart/Chart";
import type { Piece } from "../../../src/document/Piece";
import { shipped } from "./snapshot";

function textsOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (piece.kind === "table" ? piece.rows.map((row) => row.join(" | ")).join("\n") : piece.text))
    .join("\n")
    .replaceAll("\u00A0", " ");
}

function population(nr: string, language: Language = "nb"): string {
  return textsOf(populationPieces(shipped(nr).population, language, () => null));
}

function projection(nr: string, to = "2030", language: Language = "nb"): string {
  const meta = { ...emptyPlan(language).meta, language, to };
  return textsOf(projectionPieces(shipped(nr).projection!, meta, () => null));
}

test("the sentences say what rises and falls, the share of the oldest, and how many of working age there are to each", () => {
  const said = population("4012");
  expect(said).toContain(
    "Bamble kommune hadde 14 267 innbyggere 1. januar 2026, 163 flere enn i 2006 (1,2 prosent). Fra 2006 til 2026 ble det flere i aldersgruppene 67–79 år (fra 1 082 til 2 221) og 80 år og eldre (fra 499 til 895). Det ble færre i aldersgruppene 0–5 år (fra 949 til 729), 6–15 år (fra 2 018 til 1 518), 16–19 år (fra 863 til 732) og 20–66 år (fra 8 693 til 8 172).",
  );
  expect(said).toContain(
    "Andelen som er 80 år eller eldre, økte fra 3,5 prosent i 2006 til 6,3 prosent i 2026. I 2026 var det 9,1 innbyggere i alderen 20–66 år for hver innbygger på 80 år eller mer, mot 17,4 i 2006.",
  );
});

test("the table has ten groups in three years, and its source stands below", () => {
  const said = population("4012");
  expect(said).toContain("Alder | 2006 | 2016 | 2026 | Endring 2006–2026 | Andel 2026");
  expect(said).toContain("90 år og eldre | 68 | 87 | 105 | +37 | 0,7 %");
  expect(said).toContain("I alt | 14 104 | 14 088 | 14 267 | +163 | 100,0 %");
  expect(said).toContain(
    "Kilde: SSB, tabell 07459 (ssb.no/statbank/table/07459), publisert 25. februar 2026, lisens CC BY 4.0. Bearbeidet:",
  );
});

test("nynorsk says the same in nynorsk", () => {
  expect(population("0301", "nn")).toContain(
    "Delen som er 80 år eller eldre, gjekk ned frå 4,5 prosent i 2006 til 3,5 prosent i 2026.",
  );
  expect(projection("4012", "2030", "nn")).toContain(
    "I hovudalternativet i SSBs framskriving går folketalet i Bamble kommune frå 14 267 i 2026 til 14 331 i 2036.",
  );
});

test("a municipality whose borders are new has no figures of before, and says why", () => {
  const said = population("1580");
  expect(said).toContain("Haram kommune hadde 9 460 innbyggere 1. januar 2026, 103 flere enn i 2024");
  expect(said).toContain("Kommunegrensen ble endret i 2024, og eldre tall kan ikke sammenlignes.");
  expect(said).not.toContain("2006");
});

test("the smallest municipality is told that single persons show, and no percentage of a few", () => {
  expect(population("1151")).toContain("I en så liten kommune kan noen få personer endre prosentene mye.");
});

test("the municipality's figure has a pair of bars for each of the ten groups", () => {
  const chart = populationChart(shipped("4012").population, "nb")!;
  expect([chart.kind, chart.categories.length]).toEqual(["bars", 10]);
  expect(chart.series.map(({ name, values }) => `${name}: ${values[8] ?? ""}`)).toEqual(["2006: 431", "2026: 790"]);
});

test.each([
  ["1-5", 615, 667, [80.2, 108.5, 130.6]],
  ["6-15", 1518, 1379, [85.1, 90.8, 96]],
  ["67-79", 2221, 2308, [102.7, 103.9, 105.1]],
  ["80+", 895, 1364, [145.5, 152.4, 158.8]],
  ["20-66", 8172, 7889, [94.8, 96.5, 98.2]],
] as const)("Bamble's %s go from %d in 2026 to %d in 2036, as Statistics Norway projects", (span, from, to, index) => {
  const { main, low, high } = shipped("4012").projection!;
  const at = (years: readonly YearOfAges[], year: number, of: AgeSpan) => personsIn(agesOf(years, year)!, of);
  expect([at(main, 2026, span), at(main, 2036, span)]).toEqual([from, to]);
  const shown = [low, main, high].map((years) => Math.round((at(years, 2036, span) / from) * 1000) / 10);
  expect(shown).toEqual(index);
});

test("the projection tells each group, its range, and the plan's last year", () => {
  const said = projection("4012", "2030");
  expect(said).toContain("80 år og eldre: fra 895 til 1 364 (+52,4 prosent).");
  expect(said).toContain("Med lav nasjonal vekst (LLML) blir det 13 793, og med høy (HHMH) 14 797.");
  expect(said).toContain("Alder | 2026 | 2030 | 2036 | 2036, lav | 2036, høy | Endring 2026–2036");
  expect(projection("4012", "")).toContain("Alder | 2026 | 2036 | 2036, lav | 2036, høy | Endring 2026–2036");
  expect(projection("4012", "2040")).toContain("Alder | 2026 | 2040 | 2040, lav | 2040, høy | Endring 2026–2040");
});

test("the country's projection is called the country's", () => {
  const said = projection("0");
  expect(said).toContain("Framskrevet folketall i hele landet");
  expect(said).toContain("Tallene gjelder hele landet, ikke kommunen.");
  expect(projection("4012")).not.toContain("hele landet");
});

test("the projection's figure goes from 100, a line to each group", () => {
  const drawn: Chart[] = [];
  projectionPieces(shipped("4012").projection!, { ...emptyPlan("nb").meta, to: "2030" }, (chart) => {
    drawn.push(chart);
    return null;
  });
  const [chart] = drawn;
  expect(chart?.series.map(({ name, values }) => `${name}: ${values[0] ?? ""} → ${values[10] ?? ""}`)).toEqual([
    "1–5 år: 100 → 108.5",
    "6–15 år: 100 → 90.8",
    "20–66 år: 100 → 96.5",
    "67–79 år: 100 → 103.9",
    "80 år og eldre: 100 → 152.4",
  ]);
});
