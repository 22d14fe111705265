import { setMeta } from "../../src/plan/setMeta";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { hashText } from "../../src/document/block/hashText";
import { frontHash } from "../../src/document/front/findFront";
import { frontStanding } from "../../src/plan/front/frontStanding";
import { FRONT_LINE, FRONT_TITLE, planTitle, usualLine } from "../../src/plan/front/frontTexts";
import { stepNumberInHeading } from "../../src/plan/front/stepNumberInHeading";
import { templateLinesLeft } from "../../src/plan/front/templateLinesLeft";
import type { Plan, PlanMeta } from "../../src/plan/Plan";
import { THEIRS } from "../../src/plan/stored/blockState";
import { recordWritten } from "../../src/plan/stored/recordWritten";
import { bullet, control, h1, h2, outlineOf, p } from "../document/outlineOf";

const SOLVIK = { municipality: "Solvik kommune", from: "2027", to: "2030" };

const planOf = (meta: Partial<PlanMeta>): Plan => setMeta(emptyPlan("nb"), meta);

const wordsOf = (meta: Partial<PlanMeta>): string => {
  const { name, period } = usualLine(planOf(meta).meta);
  return `${name} ${period}`;
};

test.each([
  ["all", SOLVIK, "Solvik kommune 2027–2030", " for Solvik kommune 2027–2030"],
  ["the name alone", { municipality: "Solvik kommune" }, "Solvik kommune 20XX–20XX", " for Solvik kommune"],
  ["the years alone", { from: "2027", to: "2030" }, "(Kommunens navn) 2027–2030", " 2027–2030"],
  ["the first year alone", { from: "2027" }, "(Kommunens navn) 2027–20XX", " 2027"],
  ["half a year", { ...SOLVIK, from: "27" }, "Solvik kommune 20XX–2030", " for Solvik kommune 2030"],
  ["years in the wrong order", { from: "2030", to: "2027" }, "(Kommunens navn) 20XX–20XX", ""],
  ["nothing", {}, "(Kommunens navn) 20XX–20XX", ""],
])("the cover and the title say %s that is known", (_, meta, line, title) => {
  expect(wordsOf(meta)).toBe(line);
  expect(planTitle(planOf(meta).meta)).toBe(`Strategisk kompetanse- og bemanningsplan${title}`);
});

describe("the front stands to the plan as", () => {
  const standing = (line: string, meta: Partial<PlanMeta>, written: Plan["written"] = {}) =>
    frontStanding(recordWritten(planOf(meta), written), outlineOf(p("Tittel"), p(line)));
  const known = { [FRONT_LINE]: frontHash({ name: "Solvik kommune", period: "2027–2030" }) };

  test.each([
    ["differs", "the template's line is to be filled in", "(Kommunens navn) 20XX–20XX", SOLVIK, {}],
    ["same", "nothing is known to fill the template's line in with", "(Kommunens navn) 20XX - 20XX", {}, {}],
    ["same", "our line says what the plan says", "Solvik kommune 2027–2030", SOLVIK, known],
    [
      "differs",
      "the municipality has another name since",
      "Solvik kommune 2027–2030",
      { ...SOLVIK, municipality: "Nes" },
      known,
    ],
    ["notOurs", "somebody has changed our line", "Solvik 2027–2030", SOLVIK, known],
    ["same", "somebody has written what we would", "Solvik kommune  2027–2030", SOLVIK, {}],
  ] as const)("%s where %s", (expected, _, line, meta, written) => {
    expect(standing(line, meta, written)).toBe(expected);
  });

  test("differs where the title that we have written is no longer the plan's, and not where it is the user's", () => {
    const title = hashText([planTitle(planOf(SOLVIK).meta)]);
    const nes = { ...SOLVIK, municipality: "Nes kommune" };
    expect(standing("Egen forside", SOLVIK, { [FRONT_TITLE]: title })).toBe("notOurs");
    expect(standing("Egen forside", nes, { [FRONT_TITLE]: title })).toBe("differs");
    expect(standing("Egen forside", nes, { [FRONT_TITLE]: THEIRS })).toBe("notOurs");
  });
});

test("the lines of the template that are left are told with their sections, and with what may be lost with them", () => {
  const outline = outlineOf(
    p("(Kommunens navn) 20XX–20XX"),
    p("(Legg inn overskrift nivå 2 her)\t4", { style: "Toc2" }),
    h1("Forankring (steg 2)"),
    h2("(Legg inn overskrift nivå 2 her)"),
    bullet("Hva skal vi oppnå?"),
    p("Vi skal oppnå mye."),
    control("kplan:s2:text", 1, p("Hva skal vi oppnå?")),
    bullet("Hvor skal det forankres?\u0001"),
    control("min", 2, bullet("Politisk og administrativ forankring")),
    h1("Hva er kompetanse (steg 4)"),
    p("Hva skal vi oppnå?"),
  );
  const told = templateLinesLeft(outline).map(({ paragraph, section, canGo, hasTextBelow }) => [
    ...[paragraph, section, canGo, hasTextBelow],
  ]);
  expect(told).toEqual([
    [0, null, false, false],
    [3, "s2", true, false],
    [4, "s2", true, true],
    [7, "s2", false, false],
    [8, "s2", false, false],
  ]);
});

test("the headings that carry their step's number are told, but for those in somebody's control and those of no step", () => {
  const outline = outlineOf(
    h1("Forankring ( steg 2) "),
    control("min", 1, h1("Overordnede mål og føringer (steg 3)")),
    h1("Hva er kompetanse"),
    h1("Kilder (steg 9)"),
  );
  expect(stepNumberInHeading(outline)).toEqual([
    { step: "s2", paragraph: 0, text: "Forankring ( steg 2) ", removed: " ( steg 2) ", at: 10, rest: "Forankring" },
  ]);
});

test("of a heading that is broken over two paragraphs the one with the number is told", () => {
  const outline = outlineOf(
    h1("Kompetansestrategier (steg 6)"),
    h1("og tiltak"),
    h1("Gjennomføring, oppfølging"),
    h1("og evaluering (steg 7)"),
  );
  expect(stepNumberInHeading(outline).map(({ paragraph, rest }) => [paragraph, rest])).toEqual([
    [0, "Kompetansestrategier"],
    [3, "og evaluering"],
  ]);
});
