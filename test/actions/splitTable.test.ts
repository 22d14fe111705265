import { undoLast } from "../../src/actions/undo/undoLast";
import { addMeasure, changeMeasure, deleteMeasure, moveMeasure } from "../../src/plan/measures/editMeasures";
import { hideColumn } from "../../src/plan/table/columnEditing";
import { chooseForm } from "../../src/plan/table/tableForm";
import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import type { WordHost } from "../../src/preview/host/WordHost";
import { openXmlFaults } from "../openXmlFaults";
import { done, after, writeActionPlan } from "./inPlan";
import {
  actionsOf,
  cellOf,
  HEADER,
  inserted,
  measure,
  merge,
  mergeDown,
  rowOf,
  tableLines,
  typeRow,
  typeSection,
  updated,
} from "./tableInWord";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The user splits the table above the row of a cell, and gives the lower part the header again where it is said. */
function split(host: WordHost, above: string, withHeader: boolean): void {
  const row = rowOf(cellOf(host, above));
  const table = row.parentElement!;
  const lower = table.cloneNode(true) as Element;
  const rows = [...table.getElementsByTagNameNS(W, "tr")];
  const place = rows.indexOf(row);
  const lowerRows = [...lower.getElementsByTagNameNS(W, "tr")];
  for (const each of lowerRows.slice(withHeader ? 1 : 0, place)) each.remove();
  host.editXml(table, () => {
    for (const each of rows.slice(place)) each.remove();
    table.after(table.ownerDocument.createElementNS(W, "w:p"), lower);
  });
}

/** The rows of each table of ours. */
async function partLines(host: WordHost): Promise<string[][]> {
  const counts = [...host.documentXml.getElementsByTagNameNS(W, "tbl")].map(
    (table) => table.getElementsByTagNameNS(W, "tr").length,
  );
  const lines = await tableLines(host);
  return counts.map((count) => lines.splice(0, count));
}

/** The user puts a table of their own below ours, in our control. */
function ownTable(host: WordHost, ...rows: readonly (readonly string[])[]): void {
  const table = rowOf(cellOf(host, "T1")).parentElement!;
  const own = table.cloneNode(true) as Element;
  const [first, ...others] = [...own.getElementsByTagNameNS(W, "tr")];
  for (const each of others) each.remove();
  for (const each of [...first!.getElementsByTagNameNS(W, "tblHeader")]) each.remove();
  for (const texts of rows) {
    const row = first!.cloneNode(true) as Element;
    [...row.getElementsByTagNameNS(W, "tc")].forEach((cell, index) => {
      const text = texts[index];
      if (text === undefined) cell.remove();
      else cell.getElementsByTagNameNS(W, "t")[0]!.textContent = text;
    });
    own.append(row);
  }
  first!.remove();
  host.editXml(table, () => {
    table.after(table.ownerDocument.createElementNS(W, "w:p"), own);
  });
}

describe.each([
  ["without", false, []],
  ["with", true, [HEADER]],
] as const)("a table that the user has split in two, the second %s a header row", (_, withHeader, header) => {
  async function splitUp(above = "T3") {
    const word = await inserted();
    split(word.host, above, withHeader);
    return word;
  }

  test("holds all measures, and nothing is written where nothing is new", async () => {
    const { host, state } = await splitUp();
    const now = await updated(state);
    expect(actionsOf(now)).toEqual(["T1 Fagbrev", "T2 Hospitering", "T3 Kurs"]);
    expect(await partLines(host)).toEqual([
      [HEADER, measure("T1", "Fagbrev"), measure("T2", "Hospitering")],
      [...header, measure("T3", "Kurs")],
    ]);
    expect((await writeActionPlan(now)).kind).toBe("unchanged");
  });

  test("is synced both ways, with measures that come and go, and stays split", async () => {
    const word = await splitUp();
    const { host, state } = word;
    host.editCell(cellOf(host, "Kurs"), "Kurs i demens");
    const changed = changeMeasure(deleteMeasure(state.plan, "T1").plan, "T3", { cost: "60 000" });
    const plan = addMeasure(changed, { need: "Folk", action: "Samling", cost: "1" });
    const trips = word.roundTrips();
    const now = await updated(state, plan);
    expect(word.roundTrips() - trips).toBe(2);
    expect(await partLines(host)).toEqual([
      [HEADER, measure("T2", "Hospitering")],
      [...header, measure("T3", "Kurs i demens", "60 000"), measure("T4", "Samling", "1")],
    ]);
    expect(actionsOf(now)).toEqual(["T2 Hospitering", "T3 Kurs i demens", "T4 Samling"]);
    expect((await writeActionPlan(now)).kind).toBe("unchanged");
  });

  test("takes measures that have changed places, and undo gives it back", async () => {
    const { host, state } = await splitUp("T2");
    const known = await updated(state);
    const before = await partLines(host);
    const plan = moveMeasure(known.plan, "T3", 0);
    const outcome = done(await writeActionPlan({ ...known, plan }));
    expect(await partLines(host)).toEqual([
      [HEADER, measure("T3", "Kurs")],
      [...header, measure("T1", "Fagbrev"), measure("T2", "Hospitering")],
    ]);
    const now = after(outcome, { ...known, plan });
    done(await undoLast(outcome.undo!, now.plan, now.store));
    expect(await partLines(host)).toEqual(before);
  });

  test("loses the first row of its second part alone, and the part with its last row", async () => {
    const { host, state } = await splitUp("T2");
    const one = await updated(state, deleteMeasure(state.plan, "T2").plan);
    expect(await partLines(host)).toEqual([
      [HEADER, measure("T1", "Fagbrev")],
      [...header, measure("T3", "Kurs")],
    ]);
    await updated(one, deleteMeasure(one.plan, "T3").plan);
    expect(await partLines(host)).toEqual([[HEADER, measure("T1", "Fagbrev")]]);
    expect(await openXmlFaults([await host.save()])).toEqual([]);
  });

  test("gets a new column in both parts", async () => {
    const { host, state } = await splitUp();
    const plan = hideColumn(state.plan, HANDLINGSPLAN, "responsible", false);
    const now = await updated(state, changeMeasure(plan, "T3", { responsible: "HR" }));
    expect((await partLines(host))[1]!.at(-1)).toBe("| T3 | Folk | Kurs | HR | 50 000 |");
    expect((await writeActionPlan(now)).kind).toBe("unchanged");
  });

  test("keeps its sums and headings", async () => {
    const { host, state } = await splitUp();
    typeRow(host, "T2", "Sum", "", "", "100 000");
    typeRow(host, "T3", "Sum", "", "", "50 000 kr");
    const now = await updated(state, addMeasure(state.plan, { need: "Folk", action: "Samling", cost: "1" }));
    expect(await partLines(host)).toEqual([
      [HEADER, measure("T1", "Fagbrev"), measure("T2", "Hospitering"), "| Sum |  |  | 100 000 |"],
      [...header, measure("T3", "Kurs"), measure("T4", "Samling", "1"), "| Sum |  |  | 50 000 kr |"],
    ]);
    expect(now.plan.measures).toHaveLength(4);
  });

  test("is read without being written", async () => {
    const { host, state } = await splitUp();
    host.editCell(cellOf(host, "Kurs"), "Kurs i demens");
    const before = host.documentXml.documentElement.outerHTML;
    const now = after(done(await writeActionPlan({ ...state, direction: "read" })), state);
    expect(actionsOf(now)).toEqual(["T1 Fagbrev", "T2 Hospitering", "T3 Kurs i demens"]);
    expect(host.documentXml.documentElement.outerHTML).toBe(before);
  });
});

describe("a table of the user's own in our control", () => {
  test("is left alone, and its rows are no measures", async () => {
    const { host, state } = await inserted();
    ownTable(host, ["Risiko", "Tiltak"], ["Sykefravær", "Vikarer"]);
    const now = await updated(state, addMeasure(state.plan, { need: "Folk", action: "Samling", cost: "1" }));
    expect(actionsOf(now)).toEqual(["T1 Fagbrev", "T2 Hospitering", "T3 Kurs", "T4 Samling"]);
    expect((await partLines(host))[1]).toEqual(["| Risiko | Tiltak |", "| Sykefravær | Vikarer |"]);
  });

  test("with as many columns as ours is left alone, too", async () => {
    const { host, state } = await inserted();
    ownTable(host, ["År", "Mål", "Hvem", "Sum"], ["2027", "Flere lærlinger", "HR", "3"]);
    const now = await updated(state, deleteMeasure(state.plan, "T3").plan);
    expect(actionsOf(now)).toEqual(["T1 Fagbrev", "T2 Hospitering"]);
    expect((await partLines(host))[1]).toHaveLength(2);
  });

  test("above ours does not hide it", async () => {
    const { host, state } = await inserted();
    ownTable(host, ["Risiko", "Tiltak"], ["Sykefravær", "Vikarer"]);
    const [ours, own] = [...host.documentXml.getElementsByTagNameNS(W, "tbl")];
    ours!.before(own!, ours!.nextElementSibling!);
    host.editCell(cellOf(host, "Kurs"), "Kurs i demens");
    expect(actionsOf(await updated(state))).toEqual(["T1 Fagbrev", "T2 Hospitering", "T3 Kurs i demens"]);
  });

  test.each([
    ["of another shape", ["T3", "Kurs"]],
    ["that is a copy of ours", ["T2", "Folk", "Hospitering", "50 000"]],
  ])("is asked about where it holds a measure that ours has lost or has, too: a table %s", async (_, row) => {
    const { host, state } = await inserted();
    ownTable(
      host,
      ["Nr", "Behov for kompetanse", "Tiltak og målgruppe", "Kostnad/finansiering"].slice(0, row.length),
      row,
    );
    if (row[0] === "T3") host.deleteRow(cellOf(host, "Kurs"));
    const before = await partLines(host);
    expect((await writeActionPlan(state)).kind).toBe("edited");
    expect((await writeActionPlan({ ...state, direction: "read" })).kind).toBe("missing");
    expect(await partLines(host)).toEqual(before);
  });

  test("is asked about before the table becomes cards", async () => {
    const { host, state } = await inserted();
    ownTable(host, ["Risiko", "Tiltak"], ["Sykefravær", "Vikarer"]);
    const now = await updated(state);
    const plan = chooseForm(now.plan, HANDLINGSPLAN, "cards");
    expect((await writeActionPlan({ ...now, plan })).kind).toBe("edited");
  });
});

describe("merged cells of measures", () => {
  test("that reach over rows are asked about, and no text of the plan is lost", async () => {
    const { host, state } = await inserted();
    mergeDown(rowOf(cellOf(host, "T1")), rowOf(cellOf(host, "T2")), 1);
    const before = await tableLines(host);
    expect((await writeActionPlan(state)).kind).toBe("edited");
    expect((await writeActionPlan({ ...state, direction: "read" })).kind).toBe("missing");
    expect(await tableLines(host)).toEqual(before);
    const now = after(done(await writeActionPlan({ ...state, onEdited: "replace" })), state);
    expect(now.plan.measures.map(({ need }) => need)).toEqual(["Folk", "Folk", "Folk"]);
    expect((await tableLines(host))[2]).toBe(measure("T2", "Hospitering"));
  });

  test("that reach over some columns are asked about, and no text of the plan is lost", async () => {
    const { host, state } = await inserted();
    merge(rowOf(cellOf(host, "T2")), 2);
    typeSection(host, "T3", "Oppvekst");
    const before = await tableLines(host);
    expect((await writeActionPlan(state)).kind).toBe("edited");
    expect(await tableLines(host)).toEqual(before);
  });
});
