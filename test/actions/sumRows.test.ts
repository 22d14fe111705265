import { writeTable } from "../../src/actions/table/writeTable";
import { UTDANNINGER } from "../../src/content/tables/utdanninger";
import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import type { StoredPlan } from "../../src/plan/stored/adoptPart";
import { addMeasure, changeMeasure, deleteMeasure } from "../../src/plan/measures/editMeasures";
import { hideColumn } from "../../src/plan/table/columnEditing";
import { addRow, changeRow } from "../../src/plan/table/tableEditing";
import { startTable } from "../../src/plan/table/startTable";
import { openInWord } from "../openInWord";
import { after, done, opened, template, writeActionPlan } from "./inPlan";
import {
  HEADER,
  inserted,
  tableLines,
  measure,
  cellOf,
  rowOf,
  typeRow,
  merge,
  typeSection,
  updated,
  actionsOf,
} from "./tableInWord";

describe("a sum that the user has put below the measures", () => {
  test.each([
    ["Sum", "150 000"],
    ["Totalt:", "kr 150 000,-"],
    ["I alt", "150000"],
    ["Til saman", "150 000 kr"],
    ["Sum kostnader", "150 000"],
    ["SUM", ""],
    ["Sum helse og omsorg", "150 000"],
    ["Totalt i perioden", "kr 150 000"],
  ])("is no measure, and stays as it stands: %s %s", async (word, sum) => {
    const { host, state } = await inserted();
    const untouched = typeRow(host, "T3", "", word, "", sum).outerHTML;
    const now = await updated(state);
    expect(actionsOf(now)).toEqual(["T1 Fagbrev", "T2 Hospitering", "T3 Kurs"]);
    expect(now.plan.lastMeasure).toBe(3);
    expect(rowOf(cellOf(host, word)).outerHTML).toBe(untouched);
    expect((await writeActionPlan(now)).kind).toBe("unchanged");
  });

  test("stays last where measures are added, changed and deleted, and the others are synced both ways", async () => {
    const word = await inserted();
    const { host, state } = word;
    const untouched = typeRow(host, "T3", "Sum", "", "", "150 000").outerHTML;
    host.editCell(cellOf(host, "Kurs"), "Kurs i demens");
    const plan = addMeasure(changeMeasure(deleteMeasure(state.plan, "T1").plan, "T2", { cost: "60 000" }), {
      ...{ need: "Folk", action: "Samling", cost: "10 000" },
    });
    const trips = word.roundTrips();
    const now = await updated(state, plan);
    expect(word.roundTrips() - trips).toBe(2);
    expect(await tableLines(host)).toEqual([
      HEADER,
      measure("T2", "Hospitering", "60 000"),
      measure("T3", "Kurs i demens"),
      measure("T4", "Samling", "10 000"),
      "| Sum |  |  | 150 000 |",
    ]);
    expect(rowOf(cellOf(host, "Sum")).outerHTML).toBe(untouched);
    expect(actionsOf(now)).toEqual(["T2 Hospitering", "T3 Kurs i demens", "T4 Samling"]);
    expect((await writeActionPlan(now)).kind).toBe("unchanged");
  });

  test("may be followed by what goes on from it", async () => {
    const { host, state } = await inserted();
    typeRow(host, "T3", "", "Sum", "", "150 000");
    typeRow(host, "Sum", "", "Herav tilskudd", "", "50 000");
    const now = await updated(state);
    expect(actionsOf(now)).toEqual(["T1 Fagbrev", "T2 Hospitering", "T3 Kurs"]);
    expect((await writeActionPlan(now)).kind).toBe("unchanged");
  });

  test("may have merged cells", async () => {
    const { host, state } = await inserted();
    merge(typeRow(host, "T3", "Sum", "", "", "150 000"), 3);
    const untouched = rowOf(cellOf(host, "Sum")).outerHTML;
    const now = await updated(state, addMeasure(state.plan, { need: "Folk", action: "Samling", cost: "1" }));
    expect((await tableLines(host)).slice(-2)).toEqual([measure("T4", "Samling", "1"), "| Sum | 150 000 |"]);
    expect(rowOf(cellOf(host, "Sum")).outerHTML).toBe(untouched);
    expect(now.plan.measures).toHaveLength(4);
  });

  test("stays where all measures are deleted and others come", async () => {
    const { host, state } = await inserted();
    typeRow(host, "T3", "", "Sum", "", "150 000");
    const empty = ["T1", "T2", "T3"].reduce((sofar, nr) => deleteMeasure(sofar, nr).plan, state.plan);
    const now = await updated(state, addMeasure(empty, { need: "Folk", action: "Samling", cost: "1" }));
    expect(await tableLines(host)).toEqual([HEADER, measure("T4", "Samling", "1"), "|  | Sum |  | 150 000 |"]);
    const none = await updated(now, deleteMeasure(now.plan, "T4").plan);
    expect(await tableLines(host)).toEqual([HEADER, "|  | Sum |  | 150 000 |"]);
    await updated(none, addMeasure(none.plan, { need: "Folk", action: "Møte", cost: "2" }));
    expect(await tableLines(host)).toEqual([HEADER, measure("T5", "Møte", "2"), "|  | Sum |  | 150 000 |"]);
  });

  test("gets an empty cell where the table gets a column", async () => {
    const { host, state } = await inserted();
    typeRow(host, "T3", "", "Sum", "", "150 000");
    await updated(
      state,
      changeMeasure(hideColumn(state.plan, HANDLINGSPLAN, "responsible", false), "T1", { responsible: "HR" }),
    );
    expect(await tableLines(host)).toEqual([
      "|# Nr | Behov for kompetanse | Tiltak og målgruppe | Ansvarlig | Kostnad/finansiering |",
      "| T1 | Folk | Fagbrev | HR | 50 000 |",
      "| T2 | Folk | Hospitering |  | 50 000 |",
      "| T3 | Folk | Kurs |  | 50 000 |",
      "|  | Sum |  |  | 150 000 |",
    ]);
  });

  test("is read past where the plan only reads", async () => {
    const { host, state } = await inserted();
    typeRow(host, "T3", "", "Sum", "", "150 000");
    host.editCell(cellOf(host, "Kurs"), "Kurs i demens");
    const before = host.documentXml.documentElement.outerHTML;
    const now = after(done(await writeActionPlan({ ...state, direction: "read" })), state);
    expect(actionsOf(now)).toEqual(["T1 Fagbrev", "T2 Hospitering", "T3 Kurs i demens"]);
    expect(host.documentXml.documentElement.outerHTML).toBe(before);
    expect((await writeActionPlan(now)).kind).toBe("unchanged");
  });

  test("a measure with such a name is one all the same", async () => {
    const { host, state } = await inserted();
    const named = await updated(state, changeMeasure(state.plan, "T3", { need: "Sum", action: "" }));
    host.editCell(cellOf(host, "T3"), "");
    const now = await updated(named);
    expect(now.plan.measures).toHaveLength(3);
    expect(await tableLines(host)).toContain("| T3 | Sum |  | 50 000 |");
  });
});

describe("in a table without numbers", () => {
  const write = (state: StoredPlan) => writeTable({ ...state, table: UTDANNINGER, direction: "both", onEdited: "ask" });

  test("a sum and a merged heading are set aside, and a row with its first cell alone is a row", async () => {
    const { host } = await openInWord(template());
    const start = await opened();
    const cleared = { rows: [], lastRow: 4, columns: [] };
    const empty = { ...startTable(start.plan, UTDANNINGER) };
    const plan = ["Sykepleiere", "Lærere"].reduce(
      (sofar, group) => addRow(sofar, UTDANNINGER.id, { [UTDANNINGER.columns[0]!.id]: group, have: "4" }),
      { ...empty, tables: { ...empty.tables, [UTDANNINGER.id]: cleared } },
    );
    const state = { plan, store: start.store };
    const known = after(done(await write(state)), state);
    typeRow(host, "Lærere", "Totalt", "8");
    typeSection(host, "Sykepleiere", "Helse");
    typeRow(host, "Sykepleiere", "Renholdere");
    const changed = { ...known, plan: changeRow(known.plan, UTDANNINGER.id, "R5", { have: "5" }) };
    const now = after(done(await write(changed)), changed);
    const first = now.plan.tables[UTDANNINGER.id]!.rows.map(({ cells }) => cells[UTDANNINGER.columns[0]!.id]);
    expect(first).toEqual(["Sykepleiere", "Renholdere", "Lærere"]);
    const lines = (await tableLines(host)).slice(1).map((line) => line.split(" | ").slice(0, 2).join(" | "));
    expect(lines).toEqual(["| Helse |", "| Sykepleiere | 5", "| Renholdere | ", "| Lærere | 4", "| Totalt | 8"]);
  });
});
