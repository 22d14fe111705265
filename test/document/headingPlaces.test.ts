import { bulletStyle } from "../../src/document/bulletStyle";
import { findCandidates } from "../../src/document/headings/findCandidates";
import { hasStepsInTables } from "../../src/document/headings/hasStepsInTables";
import { chapterLevel, headingLevel } from "../../src/document/headings/headingLevel";
import { placeForHeading } from "../../src/document/headings/placeForHeading";
import { sectionAt } from "../../src/document/headings/sectionAt";
import { findSteps } from "../../src/document/headings/findSteps";
import { STEP_DESCRIPTIONS } from "../../src/plan/stepDescriptions";
import { bullet, cell, control, h1, h2, outlineOf, p, type Line } from "./outlineOf";

type Lines = readonly (Line | readonly Line[])[];

describe("a missing heading goes", () => {
  const placed = (missing: string, ...lines: Lines) => {
    const outline = outlineOf(...lines);
    return placeForHeading(outline, findSteps(outline, STEP_DESCRIPTIONS).value, missing);
  };
  const [first, second, fourth] = [h1("Organisering (steg 1)"), h1("Vår vei (steg 2)"), h1("Folk (steg 4)")];

  test.each<[string, string, Lines, number]>([
    ["before the next step's", "s3", [second, p("a"), fourth, p("b")], 2],
    ["before a later step's, where the next is missing, too", "s2", [first, p("a"), p("b"), fourth], 3],
    ["below the section of the last step before it", "s5", [second, p("a"), fourth, p("b"), h1("Kilder"), p("c")], 4],
    ["below the first of its sections, where that step has several", "s5", [second, p("a"), second, p("b")], 2],
    ["at the end where there is no step", "s3", [h1("Plan"), p("a")], 2],
    ["before the first of the next step's several", "s1", [p("a"), second, p("b"), second], 1],
    ["before the first line of one that is broken over two", "s1", [p("a"), h1("Forank-"), h1("ring"), p("b")], 1],
  ])("%s", (_, missing, lines, place) => {
    expect(placed(missing, ...lines)).toBe(place);
  });
});

describe("a section reaches", () => {
  const end = (...lines: Lines) => sectionAt(outlineOf(...lines).paragraphs, 0).end;

  test.each<[string, Lines, number]>([
    ["to the next heading that is as high", [h2("A"), p("a"), h2("B")], 2],
    ["to the next that is higher", [h2("A"), p("a"), h1("B")], 2],
    ["over those that are lower", [h1("A"), h2("a"), p("b"), h1("B")], 3],
    ["over headings in blocks of ours", [h1("A"), control("kplan:s2:text", 1, h1("Vår")), p("b")], 3],
    ["to the end where none follows", [h1("A"), p("a")], 2],
    ["from a paragraph that is no heading to the next heading of the first level", [p("A"), h2("a"), h1("B")], 2],
  ])("%s", (_, lines, after) => {
    expect(end(...lines)).toBe(after);
  });
});

describe("a heading is", () => {
  const styled = (style: string, outlineLevel = 10) => p("Mandat", { style, outlineLevel });

  test.each<[string, Line, number | null]>([
    ["one of Word's", styled("Heading3", 3), 3],
    ["one of a style of the document's, by its level", styled("Other", 3), 3],
    ["no deeper one of such a style", styled("Other", 4), null],
    ["no text of such a style", styled("Other", 10), null],
    ["no such style without a level", styled("Other", 0), null],
    ["no entry of the list of contents", styled("Toc1", 1), null],
    ["no style that is called nearly so", styled("Heading10", 1), null],
    ["no other style that is called nearly so", styled("SubHeading1", 1), null],
    ["nothing empty", p(" ", { style: "Heading1" }), null],
    ["nothing in a table", cell("Mandat", { style: "Heading1" }), null],
  ])("%s", (_, line, level) => {
    expect(headingLevel(line)).toBe(level);
  });

  test("none of the document where it stands in a block of ours, and one where it is in another's control", () => {
    expect(control("kplan:s2:text", 1, h1("Mandat")).map(chapterLevel)).toEqual([null]);
    expect(control("min", 1, h1("Mandat")).map(chapterLevel)).toEqual([1]);
  });
});

describe("headings of steps stand in tables", () => {
  const isIn = (...lines: Lines) => hasStepsInTables(outlineOf(...lines), STEP_DESCRIPTIONS);
  const inTable = (text: string, style = "Heading1") => cell(text, { style });

  test.each<[string, Lines]>([
    ["with their words", [inTable("Forankring")]],
    ["with their number", [p("a"), inTable("Vår vei (steg 2)")]],
    ["as bars of one cell", [inTable("2 | FORANKRING", "Normal"), p("a"), inTable("STEG 3 | MÅL", "Normal"), p("b")]],
  ])("%s", (_, lines) => {
    expect(isIn(...lines)).toBe(true);
  });

  test.each<[string, Lines]>([
    ["they stand outside of tables", [h1("Forankring")]],
    ["they are no headings there", [inTable("Forankring", "Normal")]],
    ["they are cells among others", [inTable("Steg 1", "Normal"), inTable("Steg 2", "Normal")]],
    ["they are other headings", [inTable("Bakgrunn")]],
    ["they have a number that no step has", [inTable("Vår vei (steg 9)")]],
  ])("not where %s", (_, lines) => {
    expect(isIn(...lines)).toBe(false);
  });
});

describe("two headings right below one another", () => {
  const candidates = (number: number, ...lines: Lines) =>
    (findCandidates(outlineOf(...lines), STEP_DESCRIPTIONS).get(`s${number}`) ?? []).map(
      ({ paragraph, from, text }) => `${from ?? "-"} ${paragraph} ${text}`,
    );

  test.each<[string, number, Lines, string]>([
    ["of which the second goes on", 4, [h1("Hva er"), h1("kompetanse")], "0 1 Hva er kompetanse"],
    ["that break a word", 2, [h1("Forank-"), h1("ring")], "0 1 Forankring"],
    ["that break a word at a soft hyphen", 2, [h1("Forank\u00AD "), h1("ring")], "0 1 Forankring"],
    ["of which the second is the number", 2, [h1("Vår vei"), h1("(steg 2)")], "0 1 Vår vei (steg 2)"],
  ])("are one %s", (_, step, lines, candidate) => {
    expect(candidates(step, ...lines)).toEqual([candidate]);
  });

  test.each<[string, number, Lines, readonly string[]]>([
    ["an empty line stands between them", 4, [h1("Hva er"), p(""), h1("kompetanse")], []],
    ["they are of two levels", 4, [h1("Hva er"), h2("kompetanse")], []],
    ["the first has a number", 4, [h1("Hva er (steg 3)"), h1("kompetanse")], []],
    ["the second has words of its own", 2, [h1("Hva er"), h1("Forankring")], ["- 1 Forankring"]],
    ["the second has a number and other words", 2, [h1("Om oss"), h1("Vår vei (steg 2)")], ["- 1 Vår vei (steg 2)"]],
    [
      "they are three, and the first two are one",
      2,
      [h1("Forank-"), h1("ring"), h1("(steg 2)")],
      ["0 1 Forankring", "- 2 (steg 2)"],
    ],
  ])("are two where %s", (_, step, lines, all) => {
    expect(candidates(step, ...lines)).toEqual(all);
  });
});

describe("the document's own bullets", () => {
  const item = (styleName: string, more = {}) => ({ ...bullet("a"), styleName, ...more });

  test.each([
    [
      "are those of its first list that is called so",
      [item("Nummerert"), item("KS Punkt"), item("Bullet 2")],
      "KS Punkt",
    ],
    ["are none where no list is called so", [item("Nummerert")], null],
    ["are none that are no list", [item("Punktliste", { inList: false })], null],
    ["are none of Word's own", [item("List Bullet", { style: "ListBullet" })], null],
  ])("%s", (_, lines, style) => {
    expect(bulletStyle(lines)).toBe(style);
  });
});
