import { fc } from "../seeded";
import { saveParts } from "../../src/actions/saving/saveParts";
import { TABLE_IDS } from "../../src/content/tables/tableIds";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import { adoptPart } from "../../src/plan/stored/adoptPart";
import { decodeParts } from "../../src/plan/stored/decodeParts";
import { encodeKeptPart, encodePart } from "../../src/plan/stored/encodePart";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { importPlan } from "../../src/plan/fill/importPlan";
import { hasRowOf } from "../../src/plan/merge/FieldSet";
import { partFields } from "../../src/plan/merge/partFields";
import { PART_NAMES } from "../../src/plan/stored/PartName";
import { hasSeen } from "../../src/plan/stored/PartVersion";
import { nextVersion } from "../../src/plan/stored/nextVersion";
import type { Plan } from "../../src/plan/Plan";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { emptyStore } from "../../src/plan/stored/Store";
import { openInWord } from "../openInWord";
import { addRow, anyEdit, edited } from "../plan/planEdits";
import { opened, template } from "../actions/inPlan";
import { addParts, anyStrangePart, part } from "./strangeParts";

const NO_ROWS = Object.fromEntries(TABLE_IDS.map((id) => [id, { rows: [], lastRow: 0, columns: [] }]));
const VERSION = { revision: 1, by: "a", seen: { a: 1 } };
const encoded = (plan: Plan) => PART_NAMES.map((name) => encodePart(plan, name, VERSION));
const numbersOf = ({ measures }: Plan) => measures.map(({ nr, action }) => [nr, action]);

const action = (nr: string, text: string) => `<measure nr="${nr}" status=""><action>${text}</action></measure>`;

/** The order of conflicts in different parts says nothing, nor do those that are settled or about no row. */
const inOrder = (plan: Plan): Plan => ({
  ...plan,
  tables: { ...NO_ROWS, ...plan.tables },
  conflicts: PART_NAMES.flatMap((name) => {
    const fields = partFields(plan, name);
    return fields.conflicts.filter(({ field }) => hasRowOf(fields, field));
  }),
});

test("what has been read can be changed, written and read again, whatever its ids and numbers were", () => {
  fc.assert(
    fc.property(fc.array(anyStrangePart, { maxLength: 6 }), fc.array(anyEdit, { maxLength: 6 }), (xmls, edits) => {
      const plan = edited(decodeParts(xmls, "nb").plan, edits);
      const again = decodeParts(encoded(plan), "nb");
      expect(again.warnings).toEqual([]);
      expect(inOrder(again.plan)).toEqual(inOrder(plan));
    }),
    { numRuns: Number(process.env["FUZZ_RUNS"] ?? 200) },
  );
});

test.each(["999999999999999", "1000000000000000", "9".repeat(40)])(
  "answers in a part of revision %s are there after the next save",
  async (revision) => {
    const { host } = await openInWord(template());
    await addParts(
      part(`name="s2" revision="${revision}"`, `<answer prompt="why" kind="text"><text>Før</text></answer>`),
    );
    const start = await opened();
    expect(start.warnings).toEqual([{ code: "partRenumbered", index: 0, part: "s2" }]);
    const plan = setAnswer(start.plan, "s2", "aims", { kind: "text", text: "Etter" });
    expect((await saveParts({ plan, store: start.store }, ["s2"])).kind).toBe("saved");
    await openInWord(await host.save());
    const again = await opened();
    expect([again.plan.answers.s2, again.warnings]).toEqual([plan.answers.s2, []]);
  },
);

test.each(["1000000", "999999999", "999999999999999", "9".repeat(40)])(
  "measures counted up to %s are there after one more, and go on from the numbers that they have",
  (last) => {
    const read = decodeParts([part(`name="measures" revision="1" last="${last}"`, action("T3", "Kurs"))], "nb");
    expect(read.warnings).toEqual([{ code: "partRenumbered", index: 0, part: "measures" }]);
    const again = decodeParts(encoded(addMeasure(read.plan, { action: "Hospitering" })), "nb");
    expect([again.warnings, numbersOf(again.plan)]).toEqual([
      [],
      [
        ["T3", "Kurs"],
        ["T4", "Hospitering"],
      ],
    ]);
  },
);

test("a number too high is another's, in what people disagree about too", () => {
  const conflict = `<conflict field="T999999999.need" kind="text"><text>Andres</text></conflict>`;
  const xml = part(`name="measures" revision="1" last="0"`, action("T999999999", "A") + action("T2", "B") + conflict);
  const { plan } = decodeParts([xml], "nb");
  expect(numbersOf(plan)).toEqual([
    ["T3", "A"],
    ["T2", "B"],
  ]);
  expect(plan.conflicts).toEqual([{ part: "measures", field: "T3.need", other: { kind: "text", text: "Andres" } }]);
});

test("a plan file with a number too high replaces the plan, and measures can be added to it", () => {
  const file = decodeParts([part(`name="measures" revision="1" last="999999999"`, action("T999999999", "A"))], "nb");
  const plan = addMeasure(importPlan(addMeasure(emptyPlan("nb")), file.plan, "replace"), { action: "B" });
  const again = decodeParts(encoded(plan), "nb");
  expect([again.warnings, again.plan.measures.map((each) => each.action)]).toEqual([[], ["A", "B"]]);
});

test("a row of a table with a number too high is there after one more", () => {
  const cell = `<row nr="R999999999"><cell column="kind">Kurs</cell></row>`;
  const read = decodeParts([part(`name="own.tilskudd" revision="1" last="999999999"`, cell)], "nb");
  const again = decodeParts(encoded(addRow(read.plan, { kind: "Nytt" })), "nb");
  const { rows = [] } = again.plan.tables["own.tilskudd"] ?? {};
  expect([again.warnings, rows.map(({ cells }) => cells["kind"])]).toEqual([[], ["Kurs", "Nytt"]]);
});

test("counting past the highest number that is read loses nothing", () => {
  const read = decodeParts([part(`name="measures" revision="1" last="999999"`, action("T999999", "A"))], "nb");
  expect(read.warnings).toEqual([]);
  const again = decodeParts(encoded(addMeasure(read.plan, { action: "B" })), "nb");
  expect(again.parts).not.toContain(null);
  expect(again.plan.measures.map((each) => each.action)).toEqual(["A", "B"]);
});

test("two measures of one number are two, with a warning, after merging with a colleague's too", () => {
  const doubled = part(
    `name="measures" revision="1" by="k" seen="k:1" last="1"`,
    action("T1", "AAA") + action("T1", "BBB"),
  );
  const read = decodeParts([doubled], "nb");
  expect(read.warnings).toEqual([{ code: "partRenumbered", index: 0, part: "measures" }]);
  expect(numbersOf(read.plan)).toEqual([
    ["T1", "AAA"],
    ["T2", "BBB"],
  ]);
  const others = action("T1", "BBB") + action("T2", "CCC") + action("T1", "BBB");
  const xml = part(`name="measures" revision="2" by="o" seen="o:2" last="2"`, others);
  const { plan } = adoptPart({ plan: read.plan, store: emptyStore("me") }, { id: "1", xml });
  const said = [
    ...plan.measures.map((each) => each.action),
    ...plan.conflicts.map(({ other }) => JSON.stringify(other)),
  ];
  for (const text of ["AAA", "BBB", "CCC"]) expect(said.join()).toContain(text);
});

test("of two rows of one number in a table both are there", () => {
  const row = (text: string) => `<row nr="R1"><cell column="kind">${text}</cell></row>`;
  const { plan } = decodeParts([part(`name="own.tilskudd" revision="1" last="1"`, row("A") + row("B"))], "nb");
  expect(plan.tables["own.tilskudd"]?.rows.map(({ nr }) => nr)).toEqual(["R1", "R2"]);
});

test("states of a part whose revisions are too high are still told from one another", () => {
  const read = (revision: string) =>
    decodeParts([part(`name="s1" revision="${revision}" by="k" seen="k:${revision}"`)], "nb");
  const [one, next] = ["1000000000000001", "1000000000000002"].map((revision) => read(revision).versions.s1!);
  expect(hasSeen(next!, one!)).toBe(true);
  expect(hasSeen(one!, next!)).toBe(false);
  expect(hasSeen(nextVersion("me", [next!]), next!)).toBe(true);
});

test("what could not be read again is not called saved, and nothing is sent", async () => {
  const { host } = await openInWord(template());
  const start = await opened();
  const plan = { ...start.plan, lastMeasure: Number.NaN };
  expect(() => encodeKeptPart(plan, "measures", VERSION)).toThrow("measures");
  expect(await saveParts({ plan, store: start.store }, ["measures"])).toEqual({ kind: "failed", code: "unknown" });
  await openInWord(await host.save());
  expect((await opened()).store.parts).toEqual({});
});
