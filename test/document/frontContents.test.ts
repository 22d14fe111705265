import { readContents } from "../../src/document/front/readContents";
import { h1, h2, outlineOf, p, type Line } from "./outlineOf";

const OWN = "(Legg inn overskrift nivå 2 her)";

const entry = (text: string, level = 1): Line => p(text, { style: `Toc${level}` });

const faults = (...lines: readonly Line[]) => {
  const read = readContents(outlineOf(...lines), OWN);
  return read && [read.isStale, ...read.faults.map(({ kind, text }) => `${kind}: ${text}`)];
};

test("a document without entries has no contents list", () => {
  expect(faults(p("Innhold"), h1("Forankring"))).toBeNull();
});

test.each([
  ["a page", "Forankring\t4"],
  ["a page in Roman figures", "Forankring\tiv"],
  ["the number of its heading", "2.\tForankring\t4"],
  ["dots that were typed", "Forankring ........ 4"],
  ["no page", "Forankring"],
])("an entry with %s is its heading's", (_, text) => {
  expect(faults(entry(text), h1("Forankring"))).toEqual([false]);
});

test("an entry that is no heading any more, and a heading of level 1 without an entry, make it stale", () => {
  expect(faults(entry("Gammel\t3"), entry("Mål\t4", 2), h1("Ny"), h2("Mål"), h2("Uten"))).toEqual([
    true,
    "entry: Gammel",
    "heading: Ny",
  ]);
});

test("the template's own entries make it stale, unless headings of the template's own keep them there", () => {
  expect(faults(entry("Ny\t3"), entry(`${OWN}\t3`, 2), h1("Ny"))).toEqual([true, `placeholder: ${OWN}`]);
  expect(faults(entry("Ny\t3"), entry(`${OWN}\t3`, 2), h1("Ny"), h2(OWN))).toEqual([false, `placeholder: ${OWN}`]);
  expect(readContents(outlineOf(entry(OWN), h1("Ny"), h2(OWN)), OWN)?.placeholders).toEqual([2]);
});

test("a heading of a style of the municipality's own may have an entry, and needs none", () => {
  const own = p("Eget kapittel", { style: "Other", styleName: "Kapittel", outlineLevel: 1 });
  expect(faults(entry("Eget kapittel\t3"), own)).toEqual([false]);
  expect(faults(entry("Ny\t3"), h1("Ny"), own)).toEqual([false]);
});
