import type { Language } from "../../../src/content/Language";
import { emptyPlan } from "../../../src/plan/emptyPlan";
import { setMeta } from "../../../src/plan/setMeta";
import { knownUnits, withKnownUnit } from "../../../src/plan/units/knownUnits";
import { withoutUnit } from "../../../src/plan/units/recogniseUnits";
import { unitsPieces } from "../../../src/plan/units/show/unitsPieces";
import { showPieces } from "../showPieces";

const figures = {
  ...{ file: "a.docx", date: "2028-06-01", goals: 1, needs: 3, openNeeds: 1, measures: 4, overdue: 0 },
  ...{ isDiscussed: true, total: 250_000, years: [100_000, 150_000, 0, 0] },
};
const plan = (language: Language) =>
  [
    { ...figures, id: "u1", name: "Solvang sykehjem" },
    {
      ...figures,
      id: "u2",
      name: "Bakken barnehage",
      overdue: 2,
      isDiscussed: false,
      date: "2028-06-03",
      total: 40_000,
      years: [40_000, 0, 0, 0],
    },
  ].reduce(withKnownUnit, setMeta(emptyPlan(language), { from: "2028", to: "2031" }));
const PICTURE = { base64: "", width: 1, height: 1 };

const shown = (language: Language) =>
  showPieces(unitsPieces(plan(language), () => PICTURE)).map((line) => line.replace(/\u00A0/gu, " "));

test("the units stand with their numbers, their costs by year, and a figure of what the measures cost", () => {
  expect(shown("nb")).toEqual([
    "## Enhetenes planer",
    "2 enheter har til sammen 6 behov og 8 tiltak. 2 tiltak er over fristen. Én enhet har ikke skrevet når planen er drøftet med de tillitsvalgte.",
    expect.stringMatching(/^\[.*Hva tiltakene koster i enhetene.*Solvang sykehjem: 250\. Bakken barnehage: 40\.\]$/u),
    "Figur: Hva tiltakene koster i enhetene",
    "Tabell: Behov, tiltak og drøfting i enhetene",
    "| Enhet | Mål | Behov | Behov uten tiltak | Tiltak | Over fristen | Drøftet |",
    "| Bakken barnehage | 1 | 3 | 1 | 4 | 2 | Ikke oppgitt |",
    "| Solvang sykehjem | 1 | 3 | 1 | 4 | 0 | Ja |",
    "| I alt | 2 | 6 | 2 | 8 | 2 | 1 av 2 |",
    "Tabell: Kostnad per år i enhetene, i 1000 kroner",
    "| Enhet | 2028 | 2029 | I alt |",
    "| Bakken barnehage | 40 | 0 | 40 |",
    "| Solvang sykehjem | 100 | 150 | 250 |",
    "| I alt | 140 | 150 | 290 |",
    "Avlyste tiltak og kostnader som ikke er oppgitt som beløp, er ikke med i summene.",
    "Kilde: enhetenes planer, lest fra 1. juni 2028 til 3. juni 2028.",
  ]);
});

test("in nynorsk all of it is in nynorsk", () => {
  const lines = shown("nn").join("\n");
  expect(lines).toContain("Éi eining har ikkje skrive når planen er drøfta med dei tillitsvalde.");
  expect(lines).not.toMatch(/enhet|ikke |kilde|uten /iu);
});

test("the figure shows the fifteen that cost most of many units, or have most measures where nobody says what they cost", () => {
  const many = (total: number) =>
    Array.from({ length: 40 }, (_, at) => ({
      ...{ ...figures, id: `u${at}`, name: `Enhet ${at}`, measures: at, total: at * total, years: [0, 0, 0, 0] },
    })).reduce(withKnownUnit, emptyPlan("nb"));
  const figure = (total: number): string | undefined =>
    showPieces(unitsPieces(many(total), () => PICTURE)).find((line) => line.startsWith("Figur"));
  expect(figure(1000)).toBe("Figur: De 15 av 40 enheter der tiltakene koster mest");
  expect(figure(0)).toBe("Figur: De 15 av 40 enheter som har flest tiltak");
});

test("a plan that knows of no unit has nothing to show, and one that is forgotten is shown no more", () => {
  expect(unitsPieces(emptyPlan("nb"), () => PICTURE)).toEqual([]);
  expect(knownUnits(withoutUnit(plan("nb"), "u1")).map(({ name }) => name)).toEqual(["Bakken barnehage"]);
});

test("what says the same as before keeps its day, and of two readings at once the later counts", () => {
  const [solvang] = knownUnits(plan("nb")).filter(({ id }) => id === "u1");
  expect(withKnownUnit(plan("nb"), { ...solvang!, date: "2029-01-01" })).toEqual(plan("nb"));
  const both = plan("nb").choices["unit.u1.links"];
  const later = withKnownUnit(plan("nb"), { ...solvang!, date: "2029-01-01", measures: 9 }).choices["unit.u1.links"];
  const text = [both, later].map((answer) => (answer?.kind === "text" ? answer.text : "")).join(" ");
  const merged = { ...plan("nb"), choices: { "unit.u1.links": { kind: "text", text } as const } };
  expect(knownUnits(merged)).toMatchObject([{ measures: 9, date: "2029-01-01" }]);
});
