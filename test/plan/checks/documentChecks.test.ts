import { emptyPlan } from "../../../src/plan/emptyPlan";
import { runChecks } from "../../../src/plan/checks/runChecks";
import type { CheckId } from "../../../src/plan/checks/Check";
import type { WordParagraph } from "../../../src/plan/checks/DocumentFacts";
import { inWord, LANGUAGES, placesOf, WORD } from "./checkPlan";

/** Headings of a document, by their levels. */
function headings(...levels: readonly number[]): readonly WordParagraph[] {
  return levels.map((level, index) => inWord(`Kapittel ${index}`, { index, level, part: "s1" }));
}

describe.each(LANGUAGES)("in %s", (language) => {
  const plan = emptyPlan(language);
  const quotes = (check: CheckId, ...paragraphs: readonly WordParagraph[]) =>
    placesOf(check, plan, { document: { paragraphs } }).map(({ quote }) => quote);

  test("what Word lacks and what no step says is passed on as it is told", () => {
    const behind = [{ kind: "step", step: "s2" }] as const;
    expect(placesOf("wordBehind", plan, { document: { behind } })).toEqual(behind);
    expect(placesOf("stepEmpty", plan, { document: { emptySteps: ["s3"] } })).toEqual([{ kind: "step", step: "s3" }]);
    expect(placesOf("wordBehind", plan)).toEqual([]);
    expect(placesOf("stepEmpty", plan)).toEqual([]);
  });

  test("a line of the template that is left is found, and the user's own line is not", () => {
    const line = inWord("Mandat?", { isTemplate: true, part: "s1" });
    expect(quotes("templateLeft", line, inWord("Mandatet er klart."))).toEqual(["Mandat?"]);
    expect(quotes("templateLeft", inWord("Mandatet er klart."))).toEqual([]);
  });

  test("a cover with the template's words is found, until it names the municipality", () => {
    const cover = (text: string) => inWord(text, { part: "front" });
    expect(quotes("coverUnfilled", cover("(Kommunens navn) 20XX-20XX"))).toHaveLength(1);
    expect(quotes("coverUnfilled", cover("Solvik kommune 2027–2030"))).toEqual([]);
    expect(quotes("coverUnfilled", inWord("20XX", { part: "s5" }))).toEqual([]);
  });

  test("a step's number in a heading is found, until it is taken out", () => {
    const titled = (text: string) => inWord(text, { level: 1, part: "s2" });
    expect(quotes("headingNumbers", titled("Forankring ( steg 2)"))).toEqual(["Forankring ( steg 2)"]);
    expect(quotes("headingNumbers", titled("Forankring"), inWord("Se forankring (steg 2)."))).toEqual([]);
  });

  test("an entry of the contents that is no heading is found, and a chapter that has no entry", () => {
    const entry = (text: string) => inWord(text, { part: "contents" });
    const chapter = inWord("Forankring", { level: 1, part: "s2" });
    const left = entry("(Legg inn overskrift nivå 2 her)\t4");
    expect(quotes("contentsStale", entry("1\tForankring\t3"), left, chapter)).toEqual([left.text]);
    expect(quotes("contentsStale", entry("Innledning\t3"), chapter)).toEqual(["Innledning\t3", "Forankring"]);
    expect(quotes("contentsStale", entry("Forankring\t3"), chapter)).toEqual([]);
    expect(quotes("contentsStale", chapter)).toEqual([]);
  });

  test("a heading that skips a level is found, until it has the next one", () => {
    expect(placesOf("headingSkipped", plan, { document: { paragraphs: headings(1, 3, 2, 1) } })).toHaveLength(1);
    expect(placesOf("headingSkipped", plan, { document: { paragraphs: headings(1, 2, 3, 1, 2) } })).toEqual([]);
  });

  test("a source that the list lacks is found, one it has for nothing, and one that only the text names", () => {
    const lai = "Lai, L. (2013). Strategisk kompetanseledelse.";
    const beside = (listed: readonly string[] | null, text: string) => ({
      document: {
        references: { expected: [lai], listed },
        paragraphs: [inWord(lai, { part: "references" }), inWord(text, { part: "s4" })],
      },
    });
    expect(placesOf("references", plan, beside(null, "Som før."))).toEqual([
      { kind: "references", about: "notListed", quote: lai },
    ]);
    const wrong = placesOf("references", plan, beside([lai, "Berg (2019)."], "Se (Dahl, 2021) og (Lai, 2013)."));
    expect(wrong.map(({ about, quote }) => [about, quote])).toEqual([
      ["unused", "Berg (2019)."],
      ["cited", "(Dahl, 2021)"],
    ]);
    expect(placesOf("references", plan, beside([lai], "Se (Lai 2013)."))).toEqual([]);
  });

  test("only what a write of the list would mend is offered to be mended so", () => {
    const mend = (listed: readonly string[], text: string) =>
      runChecks(plan, { ...WORD, references: { expected: [], listed }, paragraphs: [inWord(text)] }, null).find(
        ({ check }) => check === "references",
      )?.mend;
    expect(mend(["Berg (2019)."], "")).toBe("writeReferences");
    expect(mend([], "Se (Dahl, 2021).")).toBeNull();
  });
});
