import { fc } from "../../seeded";
import { TABLE_IDS } from "../../../src/content/tables/tableIds";
import { prefixOf } from "../../../src/content/tables/threadTables";
import { decodeParts } from "../../../src/plan/stored/decodeParts";
import { encodePart } from "../../../src/plan/stored/encodePart";
import { PART_NAMES } from "../../../src/plan/stored/PartName";
import type { Plan } from "../../../src/plan/Plan";
import { addRow } from "../../../src/plan/table/tableEditing";
import type { TableRow } from "../../../src/plan/table/PlanTable";
import { holdsTokens, writtenIn } from "../../../src/plan/thread/threadCells";
import { anyPlan } from "../arbitraries";
import { INDICATORS, linksIn, NEEDS, STAFFING, words } from "./threadPlan";

const VERSION = { revision: 1, by: "", seen: {} };

/** The plan as version 1 of the add-in would have it: rows numbered table by table, and nothing linked. */
function asVersion1(plan: Plan): Plan {
  const rowOf = ({ cells }: TableRow, index: number): TableRow => ({ nr: `R${index + 1}`, cells: writtenIn(cells) });
  const tables = Object.entries(plan.tables).map(([id, table]) => {
    const rows = prefixOf(id as (typeof TABLE_IDS)[number]) === "R" ? table.rows : table.rows.map(rowOf);
    return [id, { ...table, rows, lastRow: Math.max(5, rows.length) }] as const;
  });
  const measures = plan.measures.map((measure) => ({ ...measure, more: writtenIn(measure.more) }));
  return { ...plan, measures, tables: Object.fromEntries(tables) };
}

/** The parts that version 1 of the add-in would have written. */
const partsOf = (plan: Plan) =>
  PART_NAMES.map((part) => encodePart(asVersion1(plan), part, VERSION).replace('version="2"', 'version="1"'));

const read = (plan: Plan) => decodeParts(partsOf(plan), "nb").plan;

test("goals and needs of version 1 get their numbers, one row of needs in the whole plan", () => {
  const plan = read(addRow(addRow(words, STAFFING, { positionGroup: "Lærere" }), INDICATORS, { goal: "Bo hjemme" }));
  expect(plan.tables["nitt.tab.maal"]?.rows.map(({ nr }) => nr)).toEqual(["M1", "M2"]);
  expect(plan.tables[NEEDS]?.rows.map(({ nr }) => nr)).toEqual(["B1", "B2"]);
  expect(plan.tables[STAFFING]?.rows.map(({ nr }) => nr)).toEqual(["B6"]);
  expect(plan.tables[INDICATORS]?.rows.map(({ nr }) => nr)).toEqual(["R1"]);
});

test("a measure is linked to the need that it repeats, and to none that is only alike", () => {
  const plan = read(addRow(words, INDICATORS, { goal: "Bo hjemme" }));
  expect(linksIn(plan)).toEqual(["T1 B1", "R1 M1"]);
  expect(plan.measures.map(({ need }) => need)).toEqual(["Flere sykepleiere", "Noe annet"]);
});

test("a measure is linked to none where two needs say the same", () => {
  expect(linksIn(read(addRow(words, NEEDS, { needs: "Flere sykepleiere" })))).toEqual([]);
});

test("what is known of a table in Word, and what people disagree about, has the new numbers", () => {
  const tag = `kplan:s5:${NEEDS}`;
  const known = { rows: [["Behov"], ["Flere"]], identity: { columns: ["needs"], rows: ["R2"] } };
  const conflict = { part: NEEDS, field: "R2.needs", other: { kind: "text", text: "Færre" } } as const;
  const plan = read({ ...words, inWord: { [tag]: known }, conflicts: [conflict] });
  expect(plan.inWord[tag]?.identity?.rows).toEqual(["B2"]);
  expect(plan.conflicts.map(({ field }) => field)).toEqual(["B2.needs"]);
});

test("every plan of version 1 is made today's without loss, alike by all who read it", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const old = asVersion1(plan);
      const [migrated, again] = [read(plan), read(plan)];
      expect(again).toEqual(migrated);
      const said = ({ measures }: Plan) => measures.map(({ more, ...texts }) => [texts, writtenIn(more)]);
      expect(said(migrated)).toEqual(said(old));
      for (const id of TABLE_IDS) {
        const cells = ({ tables }: Plan) => tables[id]?.rows.map((row) => writtenIn(row.cells));
        expect(cells(migrated)).toEqual(cells({ ...old, tables: decodedTables(old) }));
      }
      expect([migrated.answers, migrated.reflections, migrated.meta]).toEqual([old.answers, old.reflections, old.meta]);
    }),
    { numRuns: 20 },
  );
});

/** Tables that nobody has made are read as empty ones. */
const decodedTables = ({ tables }: Plan): Plan["tables"] =>
  Object.fromEntries(TABLE_IDS.map((id) => [id, tables[id] ?? { rows: [], lastRow: 0, columns: [] }]));

test("what is today's already is read as it is", () => {
  const plan = read(words);
  const parts = PART_NAMES.map((part) => encodePart(plan, part, VERSION));
  const { plan: back, old } = decodeParts(parts, "nb");
  expect([back.measures, back.tables[NEEDS]]).toEqual([plan.measures, plan.tables[NEEDS]]);
  expect(old).toEqual([]);
});

test("a link that somebody has taken out does not come back with the words", () => {
  const plan = read(words);
  const unlinked = plan.measures.map((measure) => ({ ...measure, more: writtenIn(measure.more) }));
  const parts = PART_NAMES.map((part) => encodePart({ ...plan, measures: unlinked }, part, VERSION));
  expect(linksIn(decodeParts(parts, "nb").plan)).toEqual([]);
});

test("two needs that have got the same number in two tables at once get two", () => {
  const row = (needs: string) => ({ nr: "B3", cells: { needs } });
  const at = (needs: string) => ({ rows: [row(needs)], lastRow: 3, columns: [] });
  const clash = {
    ...words,
    tables: { ...words.tables, [NEEDS]: at("A"), "mal.tab.kompetanseanalyse": at("B") },
  } as Plan;
  const parts = PART_NAMES.map((part) => encodePart(clash, part, VERSION));
  const { tables } = decodeParts(parts, "nb").plan;
  expect(tables[NEEDS]?.rows.map(({ nr }) => nr)).toEqual(["B3"]);
  expect(tables["mal.tab.kompetanseanalyse"]?.rows).toEqual([{ nr: "B4", cells: { needs: "B" } }]);
});

test("tokens are no words of anybody's", () => {
  const fields = ["tokens", "goals.links", "T1.more.need.links", "B1.tokens", "B1.needs"];
  expect(fields.filter((field) => !holdsTokens(field))).toEqual(["B1.needs"]);
});
