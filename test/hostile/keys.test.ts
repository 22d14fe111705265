import { fc } from "../seeded";
import { saveParts } from "../../src/actions/saving/saveParts";
import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import { changeMeasure } from "../../src/plan/measures/editMeasures";
import { decodeParts } from "../../src/plan/stored/decodeParts";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { encodePart } from "../../src/plan/stored/encodePart";
import { fillPlan } from "../../src/plan/fill/fillPlan";
import { PART_NAMES } from "../../src/plan/stored/PartName";
import { hasSeen } from "../../src/plan/stored/PartVersion";
import { planImport } from "../../src/plan/sheet/take/planImport";
import { viewTable } from "../../src/plan/table/viewTable";
import { after, done, opened, template, writeActionPlan } from "../actions/inPlan";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { addParts, anyStrangePart, part } from "./strangeParts";

const NAMES = ["__proto__", "constructor", "toString", "valueOf", "hasOwnProperty"];

const columnsOf = (...ids: readonly string[]) =>
  part(
    `name="nitt.tab.handlingsplan" revision="1" last="0"`,
    ids.map((id) => `<column id="${id}" name="Kol ${id}" hidden="false"/>`).join(""),
  );
const measuresOf = (...contents: readonly string[]) =>
  part(
    `name="measures" revision="1" last="${contents.length}"`,
    contents.map((content, index) => `<measure nr="T${index + 1}" status="">${content}</measure>`).join(""),
  );

test("no part makes reading fail, whatever its ids, its numbers and what is cut out of it", () => {
  const cut = fc.tuple(anyStrangePart, fc.nat(), fc.nat(20)).map(([xml, at, length]) => {
    const start = at % xml.length;
    return xml.slice(0, start) + xml.slice(start + length);
  });
  fc.assert(
    fc.property(fc.array(fc.oneof(anyStrangePart, cut), { maxLength: 5 }), (xmls) => {
      const { parts, plan } = decodeParts(xmls, "nb");
      expect(parts).toHaveLength(xmls.length);
      expect(Object.getPrototypeOf(plan.inWord)).toBe(Object.prototype);
    }),
    { numRuns: Number(process.env["FUZZ_RUNS"] ?? 200) },
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test("a column that is called as what every object has is empty where a measure has nothing in it", () => {
  const { plan } = decodeParts([columnsOf(...NAMES), measuresOf("<action>Kurs</action>")], "nb");
  for (const { cells } of viewTable(plan, HANDLINGSPLAN).rows) {
    for (const name of NAMES) expect([undefined, ""]).toContain(new Map(Object.entries(cells)).get(name));
  }
});

test("the action plan with such columns goes into Word, and what is filled in there and here comes together", async () => {
  const { host } = await openInWord(template());
  const fields = NAMES.map((name) => `<field name="${name}">Om ${name}</field>`).join("");
  await addParts(columnsOf(...NAMES), measuresOf("<action>Kurs</action>", `<action>Bad</action>${fields}`));
  const start = await opened();
  const state = after(done(await writeActionPlan(start)), start);
  for (const name of NAMES) expect((await linesOf(host)).join("\n")).toContain(`Om ${name}`);
  const changed = changeMeasure(state.plan, "T1", { more: { ["__proto__"]: "Nytt" } });
  const next = after(done(await writeActionPlan({ plan: changed, store: state.store })), state);
  expect((await linesOf(host)).join("\n")).toContain("Nytt");
  expect((await writeActionPlan({ plan: next.plan, store: next.store })).kind).toBe("unchanged");
  expect((await saveParts(next, ["measures"])).kind).toBe("saved");
  await openInWord(await host.save());
  const { plan } = await opened();
  expect(Object.entries(plan.measures[0]!.more)).toEqual([["__proto__", "Nytt"]]);
  expect(Object.keys(plan.measures[1]!.more).toSorted()).toEqual(NAMES.toSorted());
});

test("what a sheet has in such a column is read, and is not lost", () => {
  const { plan } = decodeParts([columnsOf("__proto__"), measuresOf()], "nb");
  const proposal = planImport(
    [["Kurs", "Om alt"]],
    [{ column: "action" }, { column: "__proto__" }],
    HANDLINGSPLAN,
    plan,
  );
  expect(Object.entries(proposal.rows[0]!.cells)).toEqual([
    ["action", "Kurs"],
    ["__proto__", "Om alt"],
  ]);
});

test.each(NAMES)("an answer, a note, a choice and a hash under the name %s are kept, and fill nothing else", (name) => {
  const answer = `<answer prompt="${name}" kind="text"><text>Svar</text></answer>`;
  const xmls = [
    part(`name="s2" revision="1"`, `${answer}<written block="${name}" hash="0123456789abcdef"/>`),
    part(`name="choices" revision="1"`, answer),
    part(`name="reflections" revision="1"`, `<note item="${name}">Notat</note>`),
  ];
  const { plan } = decodeParts(xmls, "nb");
  const filled = fillPlan(emptyPlan("nb"), plan);
  const version = { revision: 1, by: "a", seen: {} };
  const again = decodeParts(
    PART_NAMES.map((each) => encodePart(filled, each, version)),
    "nb",
  );
  expect(again.warnings).toEqual([]);
  expect(Object.entries(again.plan.answers.s2)).toEqual([[name, { kind: "text", text: "Svar" }]]);
  expect(Object.entries(again.plan.choices)).toEqual([[name, { kind: "text", text: "Svar" }]]);
  expect(Object.entries(again.plan.reflections)).toEqual([[name, "Notat"]]);
});

test.each(NAMES)("a writer called %s has been seen by nobody who does not say so", (by) => {
  const earlier = { revision: 0, by, seen: {} };
  expect(hasSeen({ revision: 5, by: "a", seen: { a: 5 } }, earlier)).toBe(false);
});
