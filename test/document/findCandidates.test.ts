import { findCandidates } from "../../src/document/headings/findCandidates";
import { STEP_DESCRIPTIONS } from "../../src/plan/stepDescriptions";
import { cell, control, h1, h2, outlineOf, p, type Line } from "./outlineOf";

/** Where KS's template has its bookmarks of the steps 2 and 4. */
const [KS_2, KS_4] = ["_Toc145941404", "_Toc145941408"];

/** The paragraphs that could be a step's heading, and what tells so. */
function candidates(number: number, ...lines: readonly (Line | readonly Line[])[]) {
  const found = findCandidates(outlineOf(...lines), STEP_DESCRIPTIONS).get(`s${number}`) ?? [];
  return found.map(({ paragraph, by }) => [paragraph, by]);
}

describe("a heading is a step's of which alone", () => {
  test("the number is right", () => {
    expect(candidates(2, h1("Vår vei (steg 2)"), p("a"))).toEqual([[0, "number"]]);
  });

  test("the words are right", () => {
    expect(candidates(2, h1("Forankring"), p("a"))).toEqual([[0, "words"]]);
  });

  test("the template's bookmark is right", () => {
    expect(candidates(2, h1("Ambisjoner", KS_2), p("a"))).toEqual([[0, "templateBookmark"]]);
  });

  test("the bookmark is wrong: the words tell", () => {
    const lines = [h1("Hva er kompetanse", KS_2), p("a"), h1("Forankring"), p("b")];
    expect(candidates(2, ...lines)).toEqual([[2, "words"]]);
    expect(candidates(4, ...lines)).toEqual([[0, "words"]]);
  });

  test("the words are wrong: the number tells", () => {
    const lines = [h1("Forankring (steg 4)", KS_2), p("a")];
    expect(candidates(2, ...lines)).toEqual([]);
    expect(candidates(4, ...lines)).toEqual([[0, "number"]]);
  });
});

test("the template's bookmark on a heading with the step's words tells more than the words", () => {
  expect(candidates(2, h1("Forankring", KS_2), h2("Forankring"))).toEqual([[0, "templateBookmark"]]);
});

test("several candidates are in the order of the document, whatever they are known by", () => {
  const lines = [h1("Forankring"), p("a"), h1("Vår vei (steg 2)"), p("b"), h1("Ambisjoner", KS_2)];
  expect(candidates(2, ...lines)).toEqual([
    [0, "words"],
    [2, "number"],
    [4, "templateBookmark"],
  ]);
});

describe("our own bookmark", () => {
  test("decides alone", () => {
    expect(candidates(2, h1("Forankring (steg 2)"), p("a"), h1("Ambisjoner", "_kplan_s2"))).toEqual([[2, "bookmark"]]);
  });

  test("does not on another step's heading, where it has come to stand", () => {
    const lines = [h1("Forankring (steg 2)"), p("a"), h1("Hva er kompetanse (steg 4)", "_kplan_s2"), p("b")];
    expect(candidates(2, ...lines)).toEqual([[0, "number"]]);
    expect(candidates(4, ...lines)).toEqual([[2, "number"]]);
  });

  test("does where another step's bookmark stands on the same heading", () => {
    expect(candidates(2, h1("Ambisjoner", KS_2, KS_4, "_kplan_s2"), p("a"), h1("Forankring"))).toEqual([
      [0, "bookmark"],
    ]);
  });

  test("does not in a table", () => {
    const lines = [h1("Forankring (steg 2)"), cell("Forankring", { bookmarks: ["_kplan_s2"] })];
    expect(candidates(2, ...lines)).toEqual([[0, "number"]]);
  });

  test("counts once where two of the name stand on one heading", () => {
    expect(candidates(2, h1("Ambisjoner", "_kplan_s2", "_kplan_s2"))).toEqual([[0, "bookmark"]]);
  });
});

describe("of several headings our own block tells", () => {
  const block = control("kplan:s2:text", 7, p("Vår tekst"), p("Mer"));

  test("the one that it stands below, not the plan's", () => {
    const lines = [h1("Plan"), h2("Forankring (steg 2)"), block, h2("Forankring (steg 2)"), p("a")];
    expect(candidates(2, ...lines)).toEqual([[1, "control"]]);
  });

  test("the outermost where it stands below none of them", () => {
    const lines = [h1("Ambisjoner"), h2("Vei"), block, h1("Forankring (steg 2)"), p("a"), h1("Forankring (steg 2)")];
    expect(candidates(2, ...lines)).toEqual([[0, "control"]]);
  });

  test("not one whose section has ended before it", () => {
    const lines = [h2("Forankring (steg 2)"), p("a"), h2("Vei"), block, h1("Forankring (steg 2)")];
    expect(candidates(2, ...lines)).toEqual([[2, "control"]]);
  });

  test("none where it stands above all headings", () => {
    expect(candidates(2, block, h1("Forankring (steg 2)"))).toEqual([[2, "number"]]);
  });

  test("no heading of another step", () => {
    const lines = [h1("Hva er kompetanse (steg 4)"), h2("Eget"), block, h1("Forankring (steg 2)"), p("a")];
    expect(candidates(2, ...lines)).toEqual([[4, "number"]]);
  });
});
