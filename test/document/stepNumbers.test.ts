import { findSteps } from "../../src/document/headings/findSteps";
import { headingWords } from "../../src/document/headings/headingWords";
import type { Outline } from "../../src/document/Outline";
import { STEP_DESCRIPTIONS } from "../../src/plan/stepDescriptions";
import { cell, h1, h2, outlineOf, p } from "./outlineOf";

function candidatesOf(outline: Outline, nth: number): readonly string[] {
  const step = findSteps(outline, STEP_DESCRIPTIONS).value[nth - 1];
  return step?.candidates.map(({ text }) => text) ?? [];
}

test.each([
  "Vår vei videre – steg 2",
  "Vår vei videre - steg 2",
  "Vår vei videre, steg 2",
  "Vår vei videre: trinn 2",
  "Vår vei videre (steg 2 av 7)",
  "Vår vei videre (steg 2 av sju)",
  "Vår vei videre (Steg nr. 2)",
  "Vår vei videre [trinn nummer 2]",
  "Vår vei videre (steg 2/7)",
  "Steg 2 av 7: Vår vei videre",
  "STEG 2 VÅR VEI VIDERE",
  "Steg 2 – 10 grep",
  "2 Steg 2 – Vår vei videre",
  "2.1 Steg 2. Vår vei videre",
  "II. Steg 2: Vår vei videre",
  "B. Steg 2: Vår vei videre",
  "Trinn 2: Vår vei videre",
  "Trinn 2",
  "B. Forankring",
  "b) Forankring",
  "steg 2 forankring",
  "Forankring steg 2",
  "Steg to: Vår vei videre",
  "STEG TO",
  "Steg II – Vår vei videre",
  "Vår vei videre (steg II)",
  "2. steg: Vår vei videre",
  "Vår vei videre (2. steg)",
  "Vår vei videre (KS steg 2)",
  "KS’ steg 2: Vår vei videre",
  "Del B – steg 2: Vår vei videre",
  "§ 2 Forankring",
  "Forankring i Store Vik kommune",
])("«%s» is the heading of step 2", (text) => {
  expect(candidatesOf(outlineOf(h1(text), p("Tekst")), 2)).toEqual([text]);
});

test.each([
  "Neste steg",
  "Neste steg 2027",
  "Steg 2 i prosessen",
  "Trinn 2 er ferdig",
  "Oppsummering av steg 2",
  "Steg 2.1 Mandat",
  "Steg 2–4",
  "Steg 2 og 3: Veien videre",
  "Steg 2 - 4",
  "Trinn 2 av 3: Søknad",
  "Veien videre (steg 2 av 5)",
  "Veien videre (steg 2 og 3)",
  "Oppfølging (se steg 2)",
  "Elever på 2. trinn",
  "Sidesteg 2",
  "2. trinn: Norsk",
  "Steg to i prosessen",
  "Steg IX: Annet",
  "De to neste: 2. steg og 3. steg",
  "Forankring i kommuneplanen",
])("«%s» is no heading of step 2", (text) => {
  expect(candidatesOf(outlineOf(h1(text), p("Tekst")), 2)).toEqual([]);
});

test("what stands in running text, in cells and in a list of contents is no heading of a step", () => {
  const outline = outlineOf(
    p("Trinn 2: Forankring", { style: "Toc1" }),
    p("Trinn 2: Forankring"),
    cell("Trinn 2: Forankring", { style: "Heading1" }),
  );
  expect(candidatesOf(outline, 2)).toEqual([]);
});

test("a sub-heading that names the step in another way is none beside the step's own heading", () => {
  const outline = outlineOf(h1("Forankring (steg 2)"), h2("Oppsummering – steg 2"), h1("Annet"), h2("Trinn 2: Søknad"));
  expect(candidatesOf(outline, 2)).toEqual(["Forankring (steg 2)"]);
  const byWords = outlineOf(h1("Forankring"), p("Tekst"), h1("Annet"), h2("Trinn 2: Søknad"));
  expect(candidatesOf(byWords, 2)).toEqual(["Forankring"]);
});

test("two headings that claim the same step are a question", () => {
  const outline = outlineOf(h1("Vår vei videre – steg 2"), p("a"), h1("Trinn 2: Folk"), p("b"));
  expect(candidatesOf(outline, 2)).toEqual(["Vår vei videre – steg 2", "Trinn 2: Folk"]);
});

test("a heading with the words of one step and the number of another is the one of its number", () => {
  const outline = outlineOf(h1("Forankring – steg 3"), p("Tekst"));
  expect(candidatesOf(outline, 2)).toEqual([]);
  expect(candidatesOf(outline, 3)).toEqual(["Forankring – steg 3"]);
});

test("«&» is said as «og»", () => {
  expect(candidatesOf(outlineOf(h1("1.0 Organisering & involvering"), p("Tekst")), 1)).toHaveLength(1);
});

test("the words of a heading are told without its number", () => {
  expect(headingWords("2 Steg 2 – Slik forankrer vi").words).toBe("slik forankrer vi");
  expect(headingWords("Forankring (steg 2 av 7)").words).toBe("forankring");
  expect(headingWords("Forankring – steg 2").words).toBe("forankring");
});

describe("a heading that is broken over two paragraphs", () => {
  test.each([
    [1, "Organisering og", "involvering"],
    [5, "Kompetanse- og bemannings-", "analyse (steg 5)"],
    [5, "Kompetanse-", "og bemanningsanalyse"],
    [7, "Gjennomføring, oppfølging", "og evaluering"],
    [2, "Slik forankrer vi", "(steg 2)"],
  ])("is that of step %i: «%s / %s»", (nth, above, below) => {
    const outline = outlineOf(p("Foran"), h1(above), h1(below), p("Tekst"), h1("Annet"));
    const found = findSteps(outline, STEP_DESCRIPTIONS);
    expect(found.value[nth - 1]).toMatchObject({ section: { heading: 2, end: 4 }, candidates: [{ from: 1 }] });
    expect(found.warnings.map(({ code }) => code).filter((code) => code === "headingRenamed")).toEqual(
      nth === 2 ? ["headingRenamed"] : [],
    );
  });

  test("is one no longer when its halves are of different levels, or text stands between them", () => {
    expect(candidatesOf(outlineOf(h1("Organisering og"), h2("involvering")), 1)).toEqual([]);
    expect(candidatesOf(outlineOf(h1("Organisering og"), p("Tekst"), h1("involvering")), 1)).toEqual([]);
  });

  test("is not made of a chapter's heading and a step's whole heading below it", () => {
    const [candidate] = findSteps(outlineOf(h1("Del 2"), h1("Forankring (steg 2)")), STEP_DESCRIPTIONS).value[1]!
      .candidates;
    expect(candidate).toEqual({ paragraph: 1, text: "Forankring (steg 2)", by: "number" });
  });

  test("is known by our bookmark on its second half, without being told to be renamed", () => {
    const outline = outlineOf(h1("Organisering og"), h1("involvering", "_kplan_s1"), p("Tekst"));
    const found = findSteps(outline, STEP_DESCRIPTIONS);
    expect(found.value[0]!.candidates).toEqual([
      { paragraph: 1, from: 0, text: "Organisering og involvering", by: "bookmark" },
    ]);
    expect(found.warnings.map(({ code }) => code)).not.toContain("headingRenamed");
  });
});
