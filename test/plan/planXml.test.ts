import { fc } from "../seeded";
import { TABLE_IDS } from "../../src/content/tables/tableIds";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import { decodeParts } from "../../src/plan/stored/decodeParts";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { encodePart } from "../../src/plan/stored/encodePart";
import { hasRowOf } from "../../src/plan/merge/FieldSet";
import { partFields } from "../../src/plan/merge/partFields";
import { PART_NAMES } from "../../src/plan/stored/PartName";
import type { PartVersion } from "../../src/plan/stored/PartVersion";
import type { Plan } from "../../src/plan/Plan";
import { recordWritten } from "../../src/plan/stored/recordWritten";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { anyPlan, anyText } from "./arbitraries";

const version = (revision: number): PartVersion => ({ revision, by: "", seen: {} });
const versionOf = (index: number): PartVersion => ({
  revision: index,
  by: `w${index}`,
  seen: { [`w${index}`]: index, b: 1 },
});
const encodeAll = (plan: Plan) => PART_NAMES.map((name, index) => encodePart(plan, name, versionOf(index)));

const NO_ROWS = Object.fromEntries(TABLE_IDS.map((id) => [id, { rows: [], lastRow: 0, columns: [] }]));

const part = (attributes: string, content = "") => `<part xmlns="urn:kompetanseplan:1" ${attributes}>${content}</part>`;

/** The plan with its conflicts by part, in the order of the parts; without those that are settled or about no row. */
const inOrder = (plan: Plan): Plan => ({
  ...plan,
  conflicts: PART_NAMES.flatMap((name) => {
    const fields = partFields(plan, name);
    return fields.conflicts.filter(({ field }) => hasRowOf(fields, field));
  }),
});

const MANDATE = `<answer prompt="mandate" kind="text"><text>Alle</text></answer>`;

test("a plan comes back as it was, whatever was written in it, in any order of parts", () => {
  fc.assert(
    fc.property(anyPlan, fc.boolean(), (plan, turned) => {
      const xmls = encodeAll(plan);
      const decoded = decodeParts(turned ? xmls.toReversed() : xmls, "nb");
      expect(inOrder(decoded.plan)).toEqual(inOrder({ ...plan, tables: { ...NO_ROWS, ...plan.tables } }));
      expect(decoded.warnings).toEqual([]);
      expect(decoded.parts).toEqual(turned ? PART_NAMES.toReversed() : PART_NAMES);
      expect(decoded.versions).toEqual(Object.fromEntries(PART_NAMES.map((name, index) => [name, versionOf(index)])));
    }),
  );
});

test("a part is real elements in our namespace, without an XML declaration", () => {
  const answered = setAnswer(emptyPlan("nb"), "s1", "mandate", { kind: "text", text: "Alle <b> & 😀\n]]>" });
  expect(encodePart(recordWritten(answered, { "kplan:s1:text": "0f", "kplan:s2:text": "aa" }), "s1", version(3))).toBe(
    `<part xmlns="urn:kompetanseplan:1" name="s1" version="2" revision="3" xml:space="preserve">` +
      `<answer prompt="mandate" kind="text"><text>Alle &lt;b&gt; &amp; 😀\n]]&gt;</text></answer>` +
      `<written block="kplan:s1:text" hash="0f"/></part>`,
  );
});

test("a document without parts gives an empty plan in the language asked for", () => {
  expect(decodeParts([], "nn")).toEqual({ plan: emptyPlan("nn"), versions: {}, old: [], parts: [], warnings: [] });
});

test("answers to prompts that this version does not know survive a save", () => {
  const later = part(`name="s1" version="1" revision="2"`, MANDATE.replace("mandate", "fromLaterVersion"));
  const { plan } = decodeParts([later], "nb");
  const again = decodeParts([encodePart(plan, "s1", version(3))], "nb");
  expect(again.plan.answers.s1).toEqual({ fromLaterVersion: { kind: "text", text: "Alle" } });
});

test.each([
  ["", "meta"],
  ["<place>s4</place>", "s4"],
  ["<place>fromLaterVersion</place>", "meta"],
])("of the place %p the part %s is read, without a warning", (place, read) => {
  const { plan, warnings } = decodeParts(
    [part(`name="meta" version="1" revision="1"`, `<language>nb</language>${place}`)],
    "nb",
  );
  expect(plan.meta.place).toBe(read);
  expect(warnings).toEqual([]);
});

test("the highest number is kept when the measure that had it is gone", () => {
  const { plan } = decodeParts([part(`name="measures" version="1" revision="1" last="7"`)], "nb");
  expect(addMeasure(plan).measures[0]?.nr).toBe("T8");
});

describe("what cannot be read is a warning, and the other parts are read", () => {
  const sound = part(`name="s1" version="1" revision="4"`, MANDATE);
  const bad = `name="s2" version="1" revision="1"`;
  test.each([
    ["no XML at all", "<part", { code: "partBroken", part: null }],
    ["nothing", "", { code: "partBroken", part: null }],
    ["another namespace", `<part xmlns="urn:other" ${bad}/>`, { code: "partForeign" }],
    ["another root", `<plan xmlns="urn:kompetanseplan:1" ${bad}/>`, { code: "partForeign" }],
    ["no name", part(bad.replace('name="s2"', "")), { code: "partBroken", part: null }],
    ["a name that is no part's", part(bad.replace("s2", "s8")), { code: "partForeign" }],
    ["no version", part(`name="s2" revision="1"`), { code: "partBroken", part: "s2" }],
    ["a revision that is no number", part(`name="s2" version="1" revision="x"`), { code: "partBroken", part: "s2" }],
    ["a newer version", part(bad.replace(`version="1"`, `version="3"`)), { code: "partNewer", part: "s2" }],
    ["a newer version's own part", part(`name="goals" version="3" revision="1"`), { code: "partNewer", part: null }],
    ["an unknown kind of answer", part(bad, MANDATE.replace(`"text"`, `"x"`)), { code: "partBroken", part: "s2" }],
    ["an answer to no prompt", part(bad, `<answer kind="text"/>`), { code: "partBroken", part: "s2" }],
    [
      "an unknown language",
      part(bad.replace("s2", "meta"), `<language>sv</language>`),
      { code: "partBroken", part: "meta" },
    ],
    [
      "a measure without its number",
      part(`name="measures" version="1" revision="1" last="1"`, `<measure nr="1" status=""/>`),
      { code: "partBroken", part: "measures" },
    ],
  ])("%s", (_what, xml, warning) => {
    const decoded = decodeParts([xml, sound], "nb");
    expect(decoded.warnings).toEqual([{ index: 0, ...warning }]);
    expect(decoded.parts).toEqual([null, "s1"]);
    expect(decoded.plan.answers.s1).toEqual({ mandate: { kind: "text", text: "Alle" } });
  });
});

test("a status in the user's own words is kept", () => {
  const measures = `name="measures" version="1" revision="1" last="1"`;
  const { plan, warnings } = decodeParts([part(measures, `<measure nr="T1" status="venter på svar"/>`)], "nb");
  expect(plan.measures[0]?.status).toBe("venter på svar");
  expect(warnings).toEqual([]);
});

test("of two parts of the same name both contents are kept, and the one with the higher revision is the plan's", () => {
  const older = part(`name="s1" version="1" revision="1"`, MANDATE.replace("Alle", "Før"));
  const newer = part(`name="s1" version="1" revision="2"`, MANDATE.replace("Alle", "Etter"));
  for (const xmls of [
    [older, newer],
    [newer, older],
  ]) {
    const decoded = decodeParts(xmls, "nb");
    expect(decoded.plan.answers.s1).toEqual({ mandate: { kind: "text", text: "Etter" } });
    expect(decoded.plan.conflicts).toEqual([{ part: "s1", field: "mandate", other: { kind: "text", text: "Før" } }]);
    expect(decoded.versions).toEqual({ s1: version(2) });
    expect(decoded.warnings).toEqual([{ code: "partDoubled", index: xmls.indexOf(older), part: "s1" }]);
  }
});

test("a broken part gives way to a sound one of the same name", () => {
  const broken = part(`name="s1" version="1" revision="9"`, `<answer/>`);
  const sound = part(`name="s1" version="1" revision="2"`, MANDATE);
  const decoded = decodeParts([broken, sound], "nb");
  expect(decoded.parts).toEqual([null, "s1"]);
  expect(decoded.warnings).toEqual([{ code: "partBroken", index: 0, part: "s1" }]);
});

test("no string makes reading fail", () => {
  const mutilated = fc.tuple(anyPlan, fc.nat(), fc.nat(), anyText).map(([plan, which, at, put]) => {
    const xml = encodeAll(plan)[which % PART_NAMES.length] ?? "";
    const cut = at % (xml.length + 1);
    return xml.slice(0, cut) + put + xml.slice(cut + put.length);
  });
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ unit: "binary" }), mutilated), { maxLength: 3 }), (xmls) => {
      expect(decodeParts(xmls, "nb").parts).toHaveLength(xmls.length);
    }),
  );
});
