import type { Outline } from "../../src/document/Outline";
import { planAppend, planInsertion } from "../../src/document/headings/planInsertion";
import { bullet, cell, control, h1, h2, outlineOf, p } from "./outlineOf";

const HEADING = h2("(Legg inn overskrift nivå 2 her)");
const BODY = p("(Legg inn kapitlets brødtekst her)");
const WHY = bullet("Hvorfor?");
const HOW = bullet("Hvordan?");
const TEMPLATE = [
  { text: HEADING.text, replaced: true },
  { text: BODY.text, replaced: true },
  { text: WHY.text, replaced: true },
  { text: HOW.text, replaced: false },
];

/** The section's lines as they are to be: "+" for the block, "-" before what makes way. */
function plan(outline: Outline): string[] {
  const { index, remove } = planInsertion(outline, { heading: 0, end: outline.paragraphs.length }, TEMPLATE);
  const lines = outline.paragraphs.map((line, at) => `${remove.includes(at) ? "-" : ""}${line.text}`);
  return lines.toSpliced(index, 0, "+");
}

const S2 = h1("Forankring");

test.each([
  [
    "at the top of an untouched template",
    [HEADING, BODY, WHY, HOW],
    ["+", `-${HEADING.text}`, `-${BODY.text}`, "-Hvorfor?", "Hvordan?"],
  ],
  ["in an empty section", [p("")], ["+", ""]],
  ["below what the user has written", [p("Mitt"), BODY], ["Mitt", "+", `-${BODY.text}`]],
  ["below the user's last table", [HOW, cell("a"), cell("b"), p("")], ["Hvordan?", "a", "b", "+", ""]],
])("the text goes %s", (_, lines, expected) => {
  expect(plan(outlineOf(S2, lines))).toEqual(["Forankring", ...expected]);
});

test("a guiding line stays where the user has answered under it", () => {
  expect(plan(outlineOf(S2, WHY, p("Fordi vi må."), HOW))).toEqual([
    "Forankring",
    "Hvorfor?",
    "Fordi vi må.",
    "+",
    "Hvordan?",
  ]);
});

test("a line stays where it has been changed by as much as a letter", () => {
  expect(plan(outlineOf(S2, bullet("Hvorfor")))).toEqual(["Forankring", "Hvorfor", "+"]);
});

test("a line in a table or in a block of ours stays", () => {
  expect(plan(outlineOf(S2, cell("Hvorfor?"), control("kplan:s2:handlingsplan", 1, WHY)))).toEqual([
    "Forankring",
    "Hvorfor?",
    "+",
    "Hvorfor?",
  ]);
});

test("a table goes below everything, empty paragraphs at the end apart", () => {
  const outline = outlineOf(S2, WHY, control("kplan:s2:text", 1, p("Vår")), p(""), p(""));
  expect(planAppend(outline, { heading: 0, end: 5 })).toEqual({ index: 3, remove: [] });
});
