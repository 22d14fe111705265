import { emptyPlan } from "../../../src/plan/emptyPlan";
import { runChecks } from "../../../src/plan/checks/runChecks";
import type { CheckId } from "../../../src/plan/checks/Check";
import type { FrontInWord, WordParagraph } from "../../../src/plan/checks/DocumentFacts";
import { inWord, LANGUAGES, placesOf, WORD } from "./checkPlan";

/** Headings of a document, by their levels. */
function headings(...levels: readonly number[]): readonly WordParagraph[] {
  return levels.map((level, index) => inWord(`Kapittel ${index}`, { index, level, part: "s1" }));
}

describe.each(LANGUAGES)("in %s", (language) => {
  const plan = emptyPlan(language);

  test("what Word lacks and what no step says is passed on as it is told", () => {
    const behind = [{ kind: "step", step: "s2" }] as const;
    expect(placesOf("wordBehind", plan, { document: { behind } })).toEqual(behind);
    expect(placesOf("stepEmpty", plan, { document: { emptySteps: ["s3"] } })).toEqual([{ kind: "step", step: "s3" }]);
    expect(placesOf("wordBehind", plan)).toEqual([]);
    expect(placesOf("stepEmpty", plan)).toEqual([]);
  });

  test("what the template has left is found, with what mends it", () => {
    const place = { index: 3, text: "Som malen har det" };
    const of = (check: CheckId, front: Partial<FrontInWord>) =>
      runChecks(plan, { ...WORD, front: { ...WORD.front, ...front } }, null).find((finding) => finding.check === check);
    const cases = [
      ["coverUnfilled", { cover: [place] }, "writeFront"],
      ["headingNumbers", { numbered: [place] }, "cleanHeadings"],
      ["contentsStale", { contents: [place] }, "updateContents"],
      ["templateLeft", { lines: [place] }, "removeTemplateLines"],
      ["captionsMiscounted", { captions: [place] }, "countCaptions"],
    ] as const;
    for (const [check, front, mend] of cases) {
      expect(of(check, front)?.where).toMatchObject([{ kind: "paragraph", index: 3, quote: place.text }]);
      expect(of(check, front)?.mend).toBe(mend);
      expect(of(check, {})).toBeUndefined();
    }
    expect(of("titleOpen", { isTitleOpen: true })).toMatchObject({ where: [{ kind: "start" }], mend: "writeFront" });
    expect(of("titleOpen", {})).toBeUndefined();
  });

  test("a cover that the plan has nothing for leads to where the municipality is written", () => {
    const front = { ...WORD.front, cover: [{ index: 0, text: "(Kommunens navn) 20XX–20XX" }], canFill: false };
    const finding = runChecks(plan, { ...WORD, front }, null).find(({ check }) => check === "coverUnfilled");
    expect(finding?.where.map(({ kind }) => kind)).toEqual(["start", "paragraph"]);
    expect(finding?.mend).toBeNull();
  });

  test("lines that the user may mean as their own are not offered to be taken out", () => {
    const front = { ...WORD.front, lines: [{ index: 0, text: "Mandat?" }], canTakeOut: false };
    expect(runChecks(plan, { ...WORD, front }, null).find(({ check }) => check === "templateLeft")?.mend).toBeNull();
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
