import { fc } from "../seeded";
import { findSteps } from "../../src/document/headings/findSteps";
import type { Outline } from "../../src/document/Outline";
import { STEP_DESCRIPTIONS } from "../../src/plan/stepDescriptions";
import { bullet, cell, control, h1, h2, outlineOf, p, type Line } from "./outlineOf";

const NB = [
  "Organisering og involvering",
  "Forankring",
  "Overordnede mål og føringer",
  "Hva er kompetanse",
  "Kompetanse- og bemanningsanalyse",
  "Kompetansestrategier og tiltak",
  "Gjennomføring, oppfølging og evaluering",
];
const NN = [
  "Organisering og involvering",
  "Forankring",
  "Overordna mål og føringar",
  "Kva er kompetanse",
  "Kompetanse- og bemanningsanalyse",
  "Kompetansestrategiar og tiltak",
  "Gjennomføring, oppfølging og evaluering",
];

/** What is found of each step: the text of its heading, "?" where there is a choice, "-" where it is missing. */
function found(outline: Outline): string[] {
  return findSteps(outline, STEP_DESCRIPTIONS).value.map(({ section, candidates }) =>
    section === null ? (candidates.length === 0 ? "-" : "?") : outline.paragraphs[section.heading]!.text,
  );
}

function codes(outline: Outline): string[] {
  return findSteps(outline, STEP_DESCRIPTIONS).warnings.map((warning) => warning.code);
}

function step(outline: Outline, number: number) {
  return findSteps(outline, STEP_DESCRIPTIONS).value[number - 1]!;
}

function numbered(names: readonly string[]): Line[] {
  return names.flatMap((name, index) => [h1(`${name} (steg ${index + 1})`), p("Tekst")]);
}

describe("the headings of a document", () => {
  test("are found by the template's number", () => {
    const outline = outlineOf(numbered(NB));
    expect(found(outline)).toEqual(NB.map((name, index) => `${name} (steg ${index + 1})`));
    expect(codes(outline)).toEqual([]);
  });

  test.each([
    ["Forankring ( steg 2) "],
    ["FORANKRING (STEG 2)"],
    ["Forankring\u00a0(steg\u00a02)"],
    ["2. Forankring"],
    ["2 Forankring"],
    ["2.1 FORANKRING"],
    ["II. Forankring"],
    ["Kapittel 2: Forankring"],
    ["Forankring:"],
    ["Steg 2 – Forankring"],
    ["Forankring og ambisjoner"],
  ])("«%s» is step 2's", (text) => {
    expect(step(outlineOf(h1("Innledning"), h1(text), p("Tekst")), 2).section).toEqual({ heading: 1, end: 3 });
  });

  test("are found in nynorsk, numbered by hand", () => {
    const lines = NN.map((name, index) => h1(`${index + 1}. ${name}`));
    expect(found(outlineOf(lines))).toEqual(lines.map((line) => line.text));
  });

  test("are found with decomposed letters and in upper case", () => {
    expect(step(outlineOf(h1("OVERORDNEDE MÅL OG FØRINGER".normalize("NFD"))), 3).section).not.toBeNull();
  });

  test("are found by the template's bookmark where they have been renamed", () => {
    const outline = outlineOf(h1("Hvorfor vi planlegger", "_Toc145941404"), p("Tekst"));
    expect(step(outline, 2).section).toEqual({ heading: 0, end: 2 });
    expect(findSteps(outline, STEP_DESCRIPTIONS).warnings).toContainEqual({
      code: "headingRenamed",
      step: "s2",
      text: "Hvorfor vi planlegger",
    });
  });

  test("are not found by a template's bookmark that has come to stand on another step's heading", () => {
    const outline = outlineOf(h1("Hva er kompetanse (steg 4)", "_Toc145941404"), h1("Forankring (steg 2)"));
    expect(found(outline)[1]).toBe("Forankring (steg 2)");
    expect(found(outline)[3]).toBe("Hva er kompetanse (steg 4)");
  });

  test("are not found by a template's bookmark on running text", () => {
    expect(step(outlineOf(p("Forankring (steg 2)", { bookmarks: ["_Toc145941404"] })), 2).candidates).toEqual([]);
  });

  test("are not looked for in the contents table, in tables or in running text", () => {
    const outline = outlineOf(
      p("Forankring (steg 2)\t3", { style: "Toc1" }),
      cell("Forankring (steg 2)", { style: "Heading1" }),
      p("Forankring (steg 2)"),
      bullet("Forankring"),
      h1("Forankring (steg 2)"),
    );
    expect(step(outline, 2).section?.heading).toBe(4);
  });

  test("may have a custom style with an outline level", () => {
    const outline = outlineOf(p("Forankring", { style: "Other", styleName: "Kommune kapittel", outlineLevel: 1 }));
    expect(step(outline, 2).section?.heading).toBe(0);
  });

  test("may stand below a heading of the plan itself", () => {
    const outline = outlineOf(h1("Plan"), h2("Forankring"), p("a"), h2("Hva er kompetanse"), p("b"), h1("Vedlegg"));
    expect(step(outline, 2).section).toEqual({ heading: 1, end: 3 });
    expect(step(outline, 4).section).toEqual({ heading: 3, end: 5 });
  });
});

describe("a step that cannot be told for sure", () => {
  test("is reported as missing", () => {
    const lines = numbered(NB).filter((line) => !line.text.startsWith("Forankring"));
    expect(found(outlineOf(lines))[1]).toBe("-");
    expect(codes(outlineOf(lines))).toEqual(["stepMissing"]);
  });

  test("is reported with all its headings where it stands twice", () => {
    const outline = outlineOf(numbered(NB), h1("Forankring (steg 2)"), p("Nytt"));
    expect(found(outline)[1]).toBe("?");
    expect(step(outline, 2)).toMatchObject({ state: "empty", blocks: [], templateLinesLeft: 0 });
    expect(step(outline, 2).candidates.map((each) => each.paragraph)).toEqual([2, 14]);
    expect(codes(outline)).toEqual(["stepDoubled"]);
  });

  test("is reported where the copy has lost the template's bookmark", () => {
    const outline = outlineOf(h1("Forankring (steg 2)", "_Toc145941404"), p("a"), h1("Forankring"), p("b"));
    expect(found(outline)[1]).toBe("?");
  });

  test("is the chapter, not the sub-heading of the same words", () => {
    const outline = outlineOf(h1("Forankring"), p("a"), h1("Tiltak"), h2("Forankring"), p("b"));
    expect(found(outline)[1]).toBe("Forankring");
    expect(step(outline, 2).section?.heading).toBe(0);
  });

  test("is the heading that the user has chosen", () => {
    const outline = outlineOf(h1("Forankring (steg 2)"), p("a"), h1("Forankring (steg 2)", "_kplan_s2"), p("b"));
    expect(step(outline, 2).section?.heading).toBe(2);
    expect(codes(outline)).not.toContain("stepDoubled");
  });

  test("is the heading above our own block", () => {
    const block = control("kplan:s2:text", 7, p("Vår tekst"));
    const outline = outlineOf(h1("Forankring (steg 2)"), p("a"), h1("Forankring (steg 2)"), h2("Eget"), block);
    expect(step(outline, 2).section?.heading).toBe(2);
    expect(step(outline, 2).blocks).toEqual(["kplan:s2:text"]);
  });

  test("is not another step's heading because our block was moved there", () => {
    const outline = outlineOf(h1("Hva er kompetanse (steg 4)"), control("kplan:s2:text", 7, p("Vår tekst")));
    expect(found(outline)[1]).toBe("-");
    expect(found(outline)[3]).toBe("Hva er kompetanse (steg 4)");
  });

  test("does not take the words of a heading in our own block for a chapter", () => {
    const block = control("kplan:s6:text", 7, h2("Forankring"), p("x"));
    const outline = outlineOf(h1("Kompetansestrategier og tiltak (steg 6)"), block, p("Slutt"));
    expect(found(outline)[1]).toBe("-");
    expect(step(outline, 6).section).toEqual({ heading: 0, end: 4 });
  });
});

describe("the warnings", () => {
  test("tell that the steps are out of order", () => {
    expect(codes(outlineOf([...numbered(NB)].reverse()))).toContain("stepsOutOfOrder");
  });

  test("tell that a block of ours stands twice", () => {
    const outline = outlineOf(
      h1("Forankring (steg 2)"),
      control("kplan:s2:text", 1, p("a")),
      control("kplan:s2:text", 2, p("a")),
    );
    expect(findSteps(outline, STEP_DESCRIPTIONS).warnings).toContainEqual({
      code: "blockDoubled",
      tag: "kplan:s2:text",
    });
  });
});

test("a control of the user's own is no block of ours, and may stand there twice", () => {
  const own = (id: number) => control("min", id, p("Mitt"));
  const ours = control("kplan:s2:text", 3, p("a"), p("b"));
  const outline = outlineOf(h1("Forankring (steg 2)"), own(1), own(2), ours);
  expect(step(outline, 2).blocks).toEqual(["kplan:s2:text"]);
  expect(codes(outline)).not.toContain("blockDoubled");
});

describe("a section", () => {
  const heading = h1("Forankring (steg 2)");
  const guide = bullet("Hva skal vi oppnå?");

  test.each([
    ["untouched", [h2("(Legg inn overskrift nivå 2 her)"), p("(Legg inn kapitlets brødtekst her)"), guide]],
    ["empty", [p(""), p(" ")]],
    ["begun", [p("Vi skal beholde folk."), guide]],
    ["begun", [control("kplan:s2:text", 1, p("Vår tekst")), guide].flat()],
    ["filled", [p("Vi skal beholde folk.")]],
    ["filled", [cell("Hva skal vi oppnå?")]],
    ["untouched", [p("  Hva skal vi oppnå?\u00a0")]],
  ])("is %s", (state, lines) => {
    expect(step(outlineOf(heading, lines, h1("Hva er kompetanse")), 2).state).toBe(state);
  });

  test("counts the lines of the template that are left", () => {
    expect(step(outlineOf(heading, p("Tekst"), guide, guide), 2).templateLinesLeft).toBe(2);
  });
});

test("any document at all is read without an exception", () => {
  const line = fc.record({
    text: fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom(...NB, ...NN, "Forankring (steg 2)", "(steg 9)")),
    style: fc.constantFrom("Normal", "Heading1", "Heading2", "Toc1", "Other", "Title"),
    styleName: fc.string(),
    outlineLevel: fc.integer({ min: 0, max: 10 }),
    inTable: fc.boolean(),
    tableLevel: fc.nat(2),
    inList: fc.boolean(),
    control: fc.option(fc.record({ id: fc.nat(3), tag: fc.constantFrom("kplan:s2:text", "", "x") })),
    bookmarks: fc.subarray(["_Toc145941404", "_kplan_s2", "_kplan_s4"]),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const outline = outlineOf(lines);
      const headings = findSteps(outline, STEP_DESCRIPTIONS).value.flatMap(({ section }) => section?.heading ?? []);
      expect(headings.every((heading) => !outline.paragraphs[heading]!.inTable)).toBe(true);
    }),
  );
});
