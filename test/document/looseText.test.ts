import { findLoose } from "../../src/document/loose/findLoose";
import { findLooseText } from "../../src/document/loose/findLooseText";
import { hashText } from "../../src/document/block/hashText";
import { bullet, cell, control, h1, h2, outlineOf, p, type Line } from "./outlineOf";

const TEMPLATE = ["Hvorfor?"];
const section = (lines: number) => ({ heading: 0, end: lines });

/** The texts that are found in a section of the lines; null for none. */
function texts(...lines: readonly (Line | readonly Line[])[]): readonly string[] | null {
  const outline = outlineOf(h1("Forankring"), ...lines);
  const run = findLooseText(outline, section(outline.paragraphs.length), TEMPLATE);
  return run && outline.paragraphs.slice(run.start, run.end).map(({ text }) => text);
}

describe("of what stands in a section, ours may be", () => {
  test.each<[string, readonly (Line | readonly Line[])[], readonly string[]]>([
    ["all of it", [p("a"), bullet("b"), p(""), p("c")], ["a", "b", "", "c"]],
    ["what stands below a table", [p("a"), cell("x"), p("b")], ["b"]],
    ["what stands above a table, where nothing stands below", [p("a"), cell("x"), p("")], ["a"]],
    ["what stands below a control", [p("a"), control("min", 1, p("x")), p("b")], ["b"]],
    ["what stands below an empty control", [p("a"), control("min", 1, p("")), p("b")], ["b"]],
    ["what stands below a caption", [p("a"), p("Figur", { style: "Caption" }), p("b")], ["b"]],
    ["what stands below a numbered caption without the style", [p("a"), p("Tabell 2: Mål"), p("b")], ["b"]],
    ["text that only begins as a caption does", [p("a"), p("Tabell: under"), p("b")], ["a", "Tabell: under", "b"]],
    ["what stands below the template's lines", [p("a"), bullet("Hvorfor?"), p("b")], ["b"]],
    ["a heading with text below it", [p("a"), h2("Mandat"), p("b")], ["a", "Mandat", "b"]],
    ["not a heading with nothing below it", [p("a"), h2("Mandat"), p("")], ["a"]],
    ["not a heading with a table below it", [p("a"), h2("Mandat"), cell("x"), h2("Mer")], ["a"]],
  ])("%s", (_, lines, run) => {
    expect(texts(...lines)).toEqual(run);
  });

  test.each<[string, readonly (Line | readonly Line[])[]]>([
    ["it is empty", [p("")]],
    ["all of it is the template's", [bullet("Hvorfor?")]],
    ["all of it stands in tables and controls", [cell("x"), control("min", 1, p("y"))]],
    ["it is a heading alone", [h2("Mandat")]],
  ])("nothing, where %s", (_, lines) => {
    expect(texts(...lines)).toBeNull();
  });
});

describe("a text that we have written, and that has lost its control", () => {
  const find = (hash: string, ...lines: readonly (Line | readonly Line[])[]) => {
    const outline = outlineOf(p("før"), h1("Forankring"), ...lines);
    return findLoose(outline, { heading: 1, end: outline.paragraphs.length }, hash);
  };

  test("is found by its hash, with its tables and captions whatever their numbers", () => {
    const lines = [p("Mitt"), p("a"), p("Tabell 7: Mål", { style: "Caption" }), cell("x"), p("b"), p("Mitt")];
    expect(find(hashText(["a", "Tabell: Mål", "x", "b"]), ...lines)).toEqual({ start: 3, end: 7 });
  });

  test("is not where it begins in a table, in a control or with the heading", () => {
    expect(find(hashText(["x", "b"]), cell("x"), p("b"))).toBeNull();
    expect(find(hashText(["x", "b"]), control("min", 1, p("x")), p("b"))).toBeNull();
    expect(find(hashText(["Forankring", "b"]), p("b"))).toBeNull();
  });
});
