import { findLooseTables } from "../../src/document/loose/findLooseTables";
import type { TableDescription } from "../../src/document/loose/TableDescription";
import { cell, control, h1, h2, outlineOf, p, type Line } from "./outlineOf";

const MEASURES: TableDescription = {
  tag: "kplan:s6:handlingsplan",
  step: "s6",
  titles: ["Handlingsplan"],
  columns: [["Nr", "Nr."], ["Tiltak"], ["Ansvarlig", "Ansvarleg"]],
};
const GOALS: TableDescription = {
  tag: "kplan:s3:maal",
  step: "s3",
  titles: ["Mål"],
  columns: [["Tiltak"], ["Ansvarlig"]],
};

const cells = (...texts: readonly string[]) => texts.map((text) => cell(text));
const HEADER = cells("Nr", "Tiltak", "Ansvarlig");
const ROW = cells("T1", "Kurs", "HR");

/** What is found in a section of step 6: the tag, the texts from the first one to the last, and the first one of each table. */
function found(...lines: readonly (Line | readonly Line[])[]): readonly string[] {
  const outline = outlineOf(h1("Tiltak (steg 6)"), ...lines);
  const { paragraphs } = outline;
  const steps = [
    { id: "s5", section: null },
    { id: "s6", section: { heading: 0, end: paragraphs.length } },
  ];
  return findLooseTables(outline, steps, [GOALS, MEASURES]).map(({ tag, start, end, tables }) => {
    const texts = paragraphs.slice(start, end).map(({ text }) => text);
    return `${tag.split(":").at(-1) ?? ""}: ${texts.join(" ")} (${tables.map((at) => at - start).join(", ")})`;
  });
}

describe("a table without a control is known", () => {
  test.each<[string, readonly (Line | readonly Line[])[], string]>([
    ["by all of its columns, in its step", [HEADER, ROW], "handlingsplan: Nr Tiltak Ansvarlig T1 Kurs HR (0)"],
    [
      "by its caption and two columns",
      [p("Tabell 2: Handlingsplan"), cells("Nr", "Tiltak", "x")],
      "handlingsplan: Tabell 2: Handlingsplan Nr Tiltak x (1)",
    ],
    [
      "by its heading and two columns",
      [h2("HANDLINGSPLAN"), cells("Tiltak", "Ansvarleg")],
      "handlingsplan: HANDLINGSPLAN Tiltak Ansvarleg (1)",
    ],
    [
      "with its heading and its caption, and empty paragraphs between them",
      [h2("Handlingsplan"), p(""), p("Tabell: Handlingsplan"), p(" "), HEADER],
      "handlingsplan: Handlingsplan  Tabell: Handlingsplan   Nr Tiltak Ansvarlig (4)",
    ],
    [
      "among columns of the user's own",
      [cells("a", "b", "c", "Nr", "Tiltak", "Ansvarlig")],
      "handlingsplan: a b c Nr Tiltak Ansvarlig (0)",
    ],
    [
      "and not by what stands in tables in its cells",
      [HEADER, cell("Mål", { tableLevel: 2 })],
      "handlingsplan: Nr Tiltak Ansvarlig Mål (0)",
    ],
    [
      "by its title though it has all columns of another",
      [p("Tabell 1: Mål"), HEADER],
      "maal: Tabell 1: Mål Nr Tiltak Ansvarlig (1)",
    ],
  ])("%s", (_, lines, table) => {
    expect(found(...lines)).toEqual([table]);
  });

  test.each<[string, readonly (Line | readonly Line[])[]]>([
    ["only one of its columns stands there", [p("Tabell 1: Handlingsplan"), cells("Tiltak", "x", "y")]],
    ["one of its columns is missing, and it has no title", [cells("Nr", "Tiltak", "x")]],
    [
      "another text stands between it and its title",
      [p("Tabell 1: Handlingsplan"), p("Se under."), cells("Nr", "Tiltak")],
    ],
    ["its title is no caption and no heading", [p("Handlingsplan"), cells("Nr", "Tiltak")]],
    ["its title is a caption of a figure", [p("Figur 1: Handlingsplan"), cells("Nr", "Tiltak")]],
    ["its title stands in a control", [control("min", 1, p("Tabell 1: Handlingsplan")), cells("Nr", "Tiltak")]],
    ["its title stands in a table above", [cells("Handlingsplan"), p(""), cells("Nr", "Tiltak")]],
    ["it has a paragraph in a control", [cells("Nr", "Tiltak"), control("min", 1, cell("Ansvarlig"))]],
    [
      "too many columns of the user's own stand before its own",
      [cells("a", "b", "c", "d", "Nr", "Tiltak", "Ansvarlig")],
    ],
  ])("unless %s", (_, lines) => {
    expect(found(...lines)).toEqual([]);
  });

  test("in another step by its title alone", () => {
    const steps = [{ id: "s5", section: { heading: 0, end: 9 } }];
    const outline = outlineOf(h1("Steg 5"), HEADER, p("Tekst."), p("Tabell 1: Handlingsplan"), HEADER);
    expect(findLooseTables(outline, steps, [MEASURES])).toEqual([{ tag: MEASURES.tag, start: 5, end: 9, tables: [6] }]);
  });

  test("outside of all steps by its caption, and its heading goes with it", () => {
    const outline = outlineOf(h1("Vedlegg"), h2("Handlingsplan"), p("Tabell 1: Handlingsplan"), HEADER);
    expect(findLooseTables(outline, [{ id: "s6", section: null }], [MEASURES])).toEqual([
      { tag: MEASURES.tag, start: 2, end: 6, tables: [3] },
    ]);
  });

  test("however many columns the tables in its cells have", () => {
    const nested = ["a", "b", "c", "d"].map((text) => cell(text, { tableLevel: 2 }));
    expect(found(nested, HEADER)).toEqual(["handlingsplan: a b c d Nr Tiltak Ansvarlig (0)"]);
  });

  test("beside another one", () => {
    expect(found(HEADER, p("Tabell 2: Mål"), cells("Tiltak", "Ansvarlig"), p("Tekst."), HEADER)).toEqual([
      "handlingsplan: Nr Tiltak Ansvarlig (0)",
      "maal: Tabell 2: Mål Tiltak Ansvarlig (1)",
    ]);
  });

  test("once where it stands twice, the first time", () => {
    expect(found(HEADER, p("Kopi"), HEADER)).toEqual(["handlingsplan: Nr Tiltak Ansvarlig (0)"]);
  });
});

describe("a table whose rows stand as cards is known", () => {
  const TITLE = p("Tabell 1: Handlingsplan");
  const [first, second] = [cells("T1", "Kurs", "Ansvarlig", "HR"), cells("T2", "Mentor")];

  test("by its title and its first card, with the cards below it", () => {
    expect(found(TITLE, first, p(""), second, p(""), cells("T3", "x", "Ansvarleg", "y"))).toEqual([
      "handlingsplan: Tabell 1: Handlingsplan T1 Kurs Ansvarlig HR  T2 Mentor  T3 x Ansvarleg y (1, 6, 9)",
    ]);
    expect(found(TITLE, cells("Nr.", "T1", "Tiltak", "Kurs"))).toEqual([
      "handlingsplan: Tabell 1: Handlingsplan Nr. T1 Tiltak Kurs (1)",
    ]);
  });

  test.each<[string, readonly (Line | readonly Line[])[]]>([
    ["a text", [p("Tekst."), second]],
    ["a control", [control("min", 1, p("")), second]],
    ["a table that is no card", [p(""), cells("Rom", "Tid"), p(""), second]],
  ])("as far as %s parts them", (_, lines) => {
    expect(found(TITLE, first, ...lines)).toEqual(["handlingsplan: Tabell 1: Handlingsplan T1 Kurs Ansvarlig HR (1)"]);
  });

  test.each([
    ["without a number and a name", ["Rom", "A", "Ansvarlig", "HR"]],
    ["with a number in longer words", ["Mai2030", "x", "Ansvarlig", "HR"]],
    ["of which no line is ours", ["T1", "Kurs", "Rom", "A"]],
  ])("unless it is a table %s", (_, texts) => {
    expect(found(TITLE, cells(...texts))).toEqual([]);
  });

  test("and without a title it is not", () => {
    expect(found(first, p(""), second)).toEqual([]);
  });
});
