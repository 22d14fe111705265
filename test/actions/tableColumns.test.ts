import { undoLast } from "../../src/actions/undo/undoLast";
import { writeTable } from "../../src/actions/table/writeTable";
import { ALL_TABLES } from "../../src/content/tables/allTables";
import type { TableDefinition } from "../../src/content/tables/TableDefinition";
import type { StoredPlan } from "../../src/plan/stored/adoptPart";
import { THEIRS } from "../../src/plan/stored/blockState";
import { addColumn, hideColumn } from "../../src/plan/table/columnEditing";
import { addRow, changeRow } from "../../src/plan/table/tableEditing";
import { startTable } from "../../src/plan/table/startTable";
import type { WordHost } from "../../src/preview/host/WordHost";
import { linesOf } from "../linesOf";
import { openInWord, type OpenDocument } from "../openInWord";
import { rememberBlock } from "../../src/actions/saving/rememberBlock";
import { after, done, opened, template } from "./inPlan";

function find(id: string): TableDefinition {
  return ALL_TABLES.find((table) => table.id === id)!;
}

const ARSPLAN = find("nitt.tab.arsplan");
const TAG = "kplan:s7:nitt.tab.arsplan";

const write = (state: StoredPlan, more: Partial<Parameters<typeof writeTable>[0]> = {}) =>
  writeTable({ ...state, table: ARSPLAN, direction: "both", onEdited: "ask", ...more });

/** Three short rows in the plan and in Word. */
async function inserted(): Promise<OpenDocument & { state: StoredPlan }> {
  const word = await openInWord(template());
  const start = await opened();
  const rows = ["Kurs", "Samling", "Møte"].map((activity, index) => ({ nr: String(index + 1), activity, time: "Mai" }));
  const empty = { ...startTable(start.plan, ARSPLAN) };
  const cleared = { ...empty, tables: { ...empty.tables, [ARSPLAN.id]: { rows: [], lastRow: 4, columns: [] } } };
  const plan = rows.reduce((sofar, cells) => addRow(sofar, ARSPLAN.id, cells), cleared);
  const state = { plan, store: start.store };
  return { ...word, state: after(done(await write(state)), state) };
}

async function tableLines(host: WordHost): Promise<string[]> {
  return (await linesOf(host)).flatMap((line) => (line.startsWith(`[${TAG}] |`) ? [line.slice(TAG.length + 3)] : []));
}

function cellOf(host: WordHost, text: string): Element {
  return [...host.documentXml.getElementsByTagName("w:tc")].find((cell) => cell.textContent === text)!;
}

describe("a table whose own column is called «nr»", () => {
  test("has in Word what stands in that column, not the rows' numbers in the pane", async () => {
    const { host } = await inserted();
    expect(await tableLines(host)).toEqual([
      "|# Nr | Aktivitet | Tid |",
      "| 1 | Kurs | Mai |",
      "| 2 | Samling | Mai |",
      "| 3 | Møte | Mai |",
    ]);
  });

  test("is read back with the numbers that somebody has typed in Word", async () => {
    const { host, state } = await inserted();
    host.editCell(cellOf(host, "1"), "10");
    host.editCell(cellOf(host, "2"), "R7");
    const now = after(done(await write(state)), state);
    expect(now.plan.tables[ARSPLAN.id]?.rows.map(({ nr, cells }) => [nr, cells["nr"], cells["activity"]])).toEqual([
      ["R5", "10", "Kurs"],
      ["R6", "R7", "Samling"],
      ["R7", "3", "Møte"],
    ]);
    expect((await write(now)).kind).toBe("unchanged");
  });

  test("is asked about where a number was changed in both, and takes the choice", async () => {
    const { host, state } = await inserted();
    host.editCell(cellOf(host, "1"), "10");
    const plan = changeRow(state.plan, ARSPLAN.id, "R5", { nr: "11" });
    const outcome = await write({ ...state, plan });
    expect(outcome).toMatchObject({
      kind: "cells",
      conflicts: [{ key: "R5.nr", nr: "R5", column: "nr", inWord: "10", inPane: "11" }],
    });
    done(await write({ ...state, plan }, { choices: { "R5.nr": "inPane" } }));
    expect((await tableLines(host))[1]).toBe("| 11 | Kurs | Mai |");
  });
});

describe("a column that the pane has got since the table was inserted", () => {
  const OWN = "own.nitt.tab.arsplan.1";

  function withOwn({ plan, store }: StoredPlan): StoredPlan {
    return { store, plan: changeRow(addColumn(plan, ARSPLAN, "Leder"), ARSPLAN.id, "R6", { [OWN]: "Kari" }) };
  }

  test("comes into Word with its cells on update, in two round trips, and the table fits the page", async () => {
    const word = await inserted();
    const { host, state } = word;
    const untouched = cellOf(host, "Samling").textContent;
    const trips = word.roundTrips();
    const wide = withOwn(state);
    const now = after(done(await write(wide)), wide);
    expect(word.roundTrips() - trips).toBe(2);
    expect(await tableLines(host)).toEqual([
      "|# Nr | Aktivitet | Tid | Leder |",
      "| 1 | Kurs | Mai |  |",
      "| 2 | Samling | Mai | Kari |",
      "| 3 | Møte | Mai |  |",
    ]);
    expect(untouched).toBe("Samling");
    const table = cellOf(host, "Samling").closest("w\\:tbl, tbl")!;
    expect(table.getElementsByTagName("w:tblW")[0]?.getAttribute("w:type")).toBe("pct");
    expect((await write(now)).kind).toBe("unchanged");
  });

  test("is read back from Word like any other", async () => {
    const { host, state } = await inserted();
    const wide = withOwn(state);
    const now = after(done(await write(wide)), wide);
    host.editCell(cellOf(host, "Kari"), "Ola");
    const read = after(done(await write(now)), now);
    expect(read.plan.tables[ARSPLAN.id]?.rows[1]?.cells[OWN]).toBe("Ola");
  });

  test("comes together with new, moved and deleted rows", async () => {
    const { host, state } = await inserted();
    const wide = withOwn(state);
    const rows = wide.plan.tables[ARSPLAN.id]!.rows;
    const moved = { ...wide.plan.tables[ARSPLAN.id]!, rows: [rows[2]!, rows[1]!] };
    const plan = addRow({ ...wide.plan, tables: { ...wide.plan.tables, [ARSPLAN.id]: moved } }, ARSPLAN.id, {
      activity: "Ny",
      [OWN]: "Per",
    });
    done(await write({ ...wide, plan }));
    expect(await tableLines(host)).toEqual([
      "|# Nr | Aktivitet | Tid | Leder |",
      "| 3 | Møte | Mai |  |",
      "| 2 | Samling | Mai | Kari |",
      "|  | Ny |  | Per |",
    ]);
  });

  test("is taken away again by undo, and nothing else", async () => {
    const { host, state } = await inserted();
    const before = await tableLines(host);
    const wide = withOwn(state);
    const outcome = done(await write(wide));
    const now = after(outcome, wide);
    done(await undoLast(outcome.undo!, now.plan, now.store));
    expect(await tableLines(host)).toEqual(before);
  });

  test("stands beside the column that it stands beside in the pane", async () => {
    const word = await openInWord(template());
    const start = await opened();
    const plan = hideColumn(startTable(start.plan, ARSPLAN), ARSPLAN, "activity", true);
    const state = after(done(await write({ ...start, plan })), { ...start, plan });
    done(await write({ ...state, plan: hideColumn(state.plan, ARSPLAN, "activity", false) }));
    expect((await tableLines(word.host))[0]).toBe("|# Nr | Aktivitet | Tid |");
  });

  test("does not come into a table with merged cells", async () => {
    const { host, state } = await inserted();
    const cell = cellOf(host, "Samling");
    cell.nextElementSibling!.remove();
    const before = await tableLines(host);
    expect((await write(withOwn(state))).kind).toBe("edited");
    expect(await tableLines(host)).toEqual(before);
  });
});

test("a column that is hidden in the pane stays in Word, with what stands in it", async () => {
  const { host, state } = await inserted();
  const before = await tableLines(host);
  await write({ ...state, plan: hideColumn(state.plan, ARSPLAN, "time", true) });
  expect(await tableLines(host)).toEqual(before);
});

test("a column that somebody deletes in Word is hidden in the pane, and what stood in it is kept", async () => {
  const { host, state } = await inserted();
  host.deleteColumn(cellOf(host, "Mai"));
  const now = after(done(await write(state)), state);
  expect((await tableLines(host))[1]).toBe("| 1 | Kurs |");
  expect(now.plan.tables[ARSPLAN.id]?.columns.find(({ id }) => id === "time")?.hidden).toBe(true);
  expect(now.plan.tables[ARSPLAN.id]?.rows[0]?.cells["time"]).toBe("Mai");
  const again = { ...now, plan: hideColumn(now.plan, ARSPLAN, "time", false) };
  done(await write(again));
  expect((await tableLines(host))[1]).toBe("| 1 | Kurs | Mai |");
});

describe("a table that the user has made their own", () => {
  async function theirs(): Promise<OpenDocument & { state: StoredPlan }> {
    const word = await inserted();
    word.host.editCell(cellOf(word.host, "Kurs"), "Mitt kurs");
    return { ...word, state: after(done(await rememberBlock(word.state, TAG, THEIRS)), word.state) };
  }

  test("is asked about before it is updated", async () => {
    const { host, state } = await theirs();
    const before = await tableLines(host);
    const plan = addRow(state.plan, ARSPLAN.id, { activity: "Ny" });
    expect((await write({ ...state, plan })).kind).toBe("edited");
    expect(await tableLines(host)).toEqual(before);
  });

  test("is replaced when the user says so, and can be had back", async () => {
    const { host, state } = await theirs();
    const before = await tableLines(host);
    const outcome = done(await write(state, { onEdited: "replace" }));
    expect((await tableLines(host))[1]).toBe("| 1 | Kurs | Mai |");
    const now = after(outcome, state);
    done(await undoLast(outcome.undo!, now.plan, now.store));
    expect(await tableLines(host)).toEqual(before);
  });
});
