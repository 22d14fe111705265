import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import { matchRows } from "../../src/document/rows/matchRows";
import { decodeParts } from "../../src/plan/stored/decodeParts";
import { encodePart } from "../../src/plan/stored/encodePart";
import type { KnownTable } from "../../src/plan/table/KnownTable";
import { emptyMeasure } from "../../src/plan/measures/Measure";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { fillMeasures } from "../../src/plan/fill/fillMeasures";
import { fillTable } from "../../src/plan/fill/fillTable";
import { joinAnswers } from "../../src/plan/merge/joinAnswers";
import { mergeKnownTable, mergePart } from "../../src/plan/merge/mergePart";
import type { Plan } from "../../src/plan/Plan";
import type { PlanTable } from "../../src/plan/table/PlanTable";
import { planImport } from "../../src/plan/sheet/take/planImport";
import { ratioOf } from "./timing";

const [FEW, TIMES] = [200, 8];
/** What looks at each row for each row takes 64 times as long for eight times as many. */
const MOST = 32;

const empty = emptyPlan("nb");
const range = (count: number) => Array.from({ length: count }, (_, index) => index);

function withActions(count: number, actionOf: (index: number) => string): Plan {
  const measures = range(count).map((index) => ({ ...emptyMeasure(`T${index + 1}`), action: actionOf(index) }));
  return { ...empty, measures, lastMeasure: count };
}

function withConflicts(count: number, whose: string): Plan {
  const texts = range(count).map((index) => ({ kind: "text", text: `${whose} ${index}` }) as const);
  const conflicts = texts.map((other) => ({ part: "s2", field: "why", other }) as const);
  return { ...empty, answers: { ...empty.answers, s2: { why: { kind: "text", text: whose } } }, conflicts };
}

function tableOf(count: number, textOf: (index: number) => string): PlanTable {
  const rows = range(count).map((index) => ({ nr: `R${index + 1}`, cells: { goal: "Mål", action: textOf(index) } }));
  return { rows, lastRow: count, columns: [] };
}

const known = (count: number): KnownTable => ({
  rows: [["Nr", "Tiltak"], ...range(count).map((index) => [`T${index}`, "Kurs"])],
  identity: { columns: ["nr", "action"], rows: range(count).map((index) => `T${index}`) },
});

const list = (count: number, whose: string) =>
  ({ kind: "list", items: range(count).map((index) => `${whose} ${index}`) }) as const;

test.each<[string, (count: number) => unknown]>([
  [
    "measures of two people without a common base are merged",
    (count) => {
      const [theirs, ours] = ["Kurs", "Fagbrev"].map((word) => withActions(count, (index) => `${word} ${index}`));
      return mergePart("measures", { base: empty, theirs: theirs ?? empty, ours: ours ?? empty });
    },
  ],
  [
    "measures that say the same are merged",
    (count) => {
      const plan = withActions(count, () => "Kurs");
      return mergePart("measures", { base: empty, theirs: { ...plan, lastMeasure: count + 1 }, ours: plan });
    },
  ],
  [
    "conflicts about one field are merged",
    (count) => {
      const [theirs, ours] = [withConflicts(count, "Deres"), withConflicts(count, "Vårt")];
      return mergePart("s2", { base: empty, theirs, ours });
    },
  ],
  ["rows that two panes know in Word are merged", (count) => mergeKnownTable(known(count), known(count))],
  ["lists are joined", (count) => joinAnswers(list(count, "Vår"), list(count, "Deres"))],
  [
    "measures of a file are looked for among those of the plan",
    (count) =>
      fillMeasures(
        withActions(count, (index) => `Kurs ${index}`),
        withActions(count, (index) => `Fagbrev ${index}`).measures,
      ),
  ],
  [
    "measures of a file are looked for among as many of the same name",
    (count) => {
      const costly = (cost: string) => withActions(count, () => "Kurs").measures.map((each) => ({ ...each, cost }));
      return fillMeasures({ ...empty, measures: costly("1"), lastMeasure: count }, costly("2"));
    },
  ],
  [
    "rows of a file are looked for among those of the plan",
    (count) =>
      fillTable(
        "nitt.tab.maal",
        tableOf(count, (index) => `Kurs ${index}`),
        tableOf(count, (index) => `Fagbrev ${index}`),
      ),
  ],
  [
    "rows of a sheet are looked for among as many of the same name",
    (count) => {
      const rows = range(count).map((index) => ["Kurs", `Leder ${index}`]);
      const match = [{ column: "action" }, { column: "responsible" }];
      return planImport(
        rows,
        match,
        HANDLINGSPLAN,
        withActions(count, () => "Kurs"),
      );
    },
  ],
  [
    "rows of sums are set apart",
    (count) =>
      planImport(
        range(count).map(() => ["Sum"]),
        [{ column: "action" }],
        HANDLINGSPLAN,
        empty,
      ),
  ],
])("%s in a time that grows with their number", (_, run) => {
  expect(
    ratioOf(
      () => run(FEW * TIMES),
      () => run(FEW),
    ),
  ).toBeLessThan(MOST);
});

test("what looks at each row for each row is told by its time", () => {
  const pairs = (count: number) => range(count).filter((row) => range(count).includes(-1 - row));
  expect(
    ratioOf(
      () => pairs(FEW * TIMES),
      () => pairs(FEW),
    ),
  ).toBeGreaterThan(MOST);
});

test("a table of a file is filled into rows that have less, and added where no row has its texts", () => {
  const current: PlanTable = {
    rows: [
      { nr: "M1", cells: { goal: "Mål A" } },
      { nr: "M2", cells: { goal: "Mål B", action: "Kurs" } },
    ],
    lastRow: 2,
    columns: [],
  };
  const incoming: PlanTable = {
    rows: [
      { nr: "M1", cells: { goal: "Mål B", action: "Kurs" } },
      { nr: "M2", cells: { goal: "Mål A", action: "Fagbrev" } },
      { nr: "M3", cells: { action: "Kurs" } },
    ],
    lastRow: 3,
    columns: [],
  };
  expect(fillTable("nitt.tab.maal", current, incoming).rows).toEqual([
    { nr: "M1", cells: { goal: "Mål A", action: "Fagbrev" } },
    { nr: "M2", cells: { goal: "Mål B", action: "Kurs" } },
    { nr: "M3", cells: { action: "Kurs" } },
  ]);
});

test("parts of one name are merged in a time that grows with the rows that they have together", () => {
  const partsOf = (count: number) =>
    range(5).map((nth) =>
      encodePart(
        withActions(count, (index) => `Kurs ${nth} ${index}`),
        "measures",
        { revision: 1, by: "", seen: {} },
      ),
    );
  const [many, few] = [partsOf(400), partsOf(50)];
  expect(decodeParts(few, "nb").plan.measures).toHaveLength(250);
  expect(
    ratioOf(
      () => decodeParts(many, "nb"),
      () => decodeParts(few, "nb"),
    ),
  ).toBeLessThan(MOST);
});

test("rows that are all half alike are not each compared with each, and the nearest still find each other", () => {
  const rows = (count: number, whose: string) => range(count).map((index) => ["Likt", `${whose} ${index}`]);
  const match = (count: number) => matchRows(rows(count, "Word"), rows(count, "Plan"));
  expect(
    ratioOf(
      () => match(4_000),
      () => match(1_000),
    ),
  ).toBeLessThan(8);
  expect([...match(4_000)].every(([left, right]) => left === right)).toBe(true);
});
