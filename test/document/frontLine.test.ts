import { coverPlaceholders, findFront, frontHash } from "../../src/document/front/findFront";
import { control, h1, outlineOf, p } from "./outlineOf";

const TITLE = p("Strategisk kompetanse- og bemanningsplan", { style: "Title" });

test.each([
  ["a dash", "(Kommunens navn) 20XX–20XX"],
  ["a hyphen", "(Kommunens navn) 20XX-20XX"],
  ["a hyphen that does not break", "(Kommunens navn) 20XX\u201120XX"],
  ["spaces around the dash", "(Kommunens navn) 20XX – 20XX"],
  ["spaces that do not break", "(Kommunens navn)\u00A020XX–20XX "],
  ["spaces in the brackets", "( Kommunens navn )  20XX–20XX"],
  ["no space", "(Kommunens navn)20XX–20XX"],
  ["a picture beside it", "\u0001(Kommunens navn) 20XX–20XX"],
  ["the words of nynorsk", "(Namnet på kommunen) 20XX–20XX"],
])("the template's line is found with %s", (_, text) => {
  expect(findFront(outlineOf(TITLE, p(text)))).toMatchObject({ paragraph: 1, by: "template" });
});

test.each([
  ["has only its name filled in", "Solvik kommune 20XX–20XX"],
  ["has only its years filled in", "(Kommunens navn) 2027–2030"],
  ["has words more", "(Kommunens navn) 20XX–20XX, høringsutkast"],
  ["has other words", "(Kommunen sitt navn) 20XX–20XX"],
  ["is all filled in", "Solvik kommune 2027–2030"],
])("a line that somebody has changed is not ours: it %s", (_, text) => {
  expect(findFront(outlineOf(TITLE, p(text)))).toBeNull();
});

test("a line that we have written is found wherever it has gone, and no longer when a word of it is another", () => {
  const written = frontHash({ name: "Solvik kommune", period: "2027–2030" });
  expect(findFront(outlineOf(TITLE, p(""), p("Solvik kommune  2027–2030")), written)).toMatchObject({
    ...{ paragraph: 2, by: "written", name: "Solvik kommune", period: "2027–2030" },
  });
  expect(findFront(outlineOf(TITLE, p("Solvik kommune 2027–2031")), written)).toBeNull();
});

test("a line in the contents list or in a block of ours is none of the cover", () => {
  const line = p("(Kommunens navn) 20XX–20XX");
  expect(findFront(outlineOf({ ...line, style: "Toc1" }, control("kplan:s1:text", 1, line)))).toBeNull();
  expect(findFront(outlineOf(control("min", 1, line)))?.paragraph).toBe(0);
});

test("what the template asks to be filled in is told wherever it is left, also in a line half changed", () => {
  const outline = outlineOf(
    TITLE,
    p("Solvik kommune 20XX–20XX"),
    h1("Forankring"),
    p("I (Kommunens navn) er det slik."),
  );
  expect(coverPlaceholders(outline).map(({ paragraph }) => paragraph)).toEqual([1, 3]);
});
