import { writeTable } from "../../src/actions/table/writeTable";
import { BEMANNINGSBEHOV } from "../../src/content/tables/bemanningsbehov";
import type { TableDefinition } from "../../src/content/tables/TableDefinition";
import { UTDANNINGSLOP } from "../../src/content/tables/utdanningslop";
import type { StoredPlan } from "../../src/plan/stored/adoptPart";
import type { PlanMeta } from "../../src/plan/Plan";
import { setMeta } from "../../src/plan/setMeta";
import { nameColumn } from "../../src/plan/table/columnEditing";
import { addRow } from "../../src/plan/table/tableEditing";
import { chooseForm, type TableForm } from "../../src/plan/table/tableForm";
import type { WordHost } from "../../src/preview/host/WordHost";
import { openInWord, type OpenDocument } from "../openInWord";
import { after, done, opened, template } from "./inPlan";
import { cellOf, tableLines } from "./tableInWord";

const YEARS = { year1: "2", year2: "3", year3: "4", year4: "5" };

const write = (state: StoredPlan, table: TableDefinition, more: Partial<Parameters<typeof writeTable>[0]> = {}) =>
  writeTable({ ...state, table, direction: "both", onEdited: "ask", ...more });

/** A row of the table stands in the plan and in Word. */
async function inserted(
  table: TableDefinition,
  meta: Partial<PlanMeta>,
  form: TableForm = "table",
): Promise<OpenDocument & { state: StoredPlan }> {
  const word = await openInWord(template());
  const start = await opened();
  const cells = table === UTDANNINGSLOP ? { education: "Vernepleier", ...YEARS } : { positionGroup: "Lærere" };
  const plan = chooseForm(addRow(setMeta(start.plan, meta), table.id, cells), table, form);
  const state = { plan, store: start.store };
  return { ...word, state: after(done(await write(state, table)), state) };
}

/** The plan and Word after an update in another period. */
async function updated(state: StoredPlan, table: TableDefinition, meta: Partial<PlanMeta>): Promise<StoredPlan> {
  const later = { ...state, plan: setMeta(state.plan, meta) };
  return after(done(await write(later, table)), later);
}

async function header(host: WordHost): Promise<string> {
  return (await tableLines(host))[0]!;
}

test("a column that is about a year of the period has the year in its name, where the period is known", async () => {
  const known = await inserted(BEMANNINGSBEHOV, { from: "2027", to: "2030" });
  expect(await header(known.host)).toContain("| Forventet avgang |");
  expect(await header(known.host)).toContain("| Behov i 2030 |");
  const unknown = await inserted(BEMANNINGSBEHOV, { to: "snart" });
  expect(await header(unknown.host)).toContain("| Behov i år X |");
  const years = await inserted(UTDANNINGSLOP, { from: "2027", to: "2030" });
  expect(await header(years.host)).toContain("| 2027 | 2028 | 2029 | 2030 |");
});

test("such names follow the period in Word at the next update, and are no names of the user's", async () => {
  const { host, state } = await inserted(UTDANNINGSLOP, {});
  expect(await header(host)).toContain("| År 1 | År 2 | År 3 | År 4 |");
  const first = await updated(state, UTDANNINGSLOP, { from: "2027" });
  const second = await updated(first, UTDANNINGSLOP, { from: "2028" });
  expect(await tableLines(host)).toEqual([
    "|# Utdanning | 2028 | 2029 | 2030 | 2031 | Kostnad |",
    "| Vernepleier | 2 | 3 | 4 | 5 |  |",
  ]);
  expect(second.plan.tables[UTDANNINGSLOP.id]?.columns).toEqual([]);
  expect((await write(second, UTDANNINGSLOP)).kind).toBe("unchanged");
});

test("they follow on cards too, and each keeps its number", async () => {
  const { host, state } = await inserted(UTDANNINGSLOP, { from: "2027" }, "cards");
  const now = await updated(state, UTDANNINGSLOP, { from: "2028" });
  expect(await tableLines(host)).toEqual([
    "|# Utdanning | Vernepleier |",
    "| 2028 | 2 |",
    "| 2029 | 3 |",
    "| 2030 | 4 |",
    "| 2031 | 5 |",
  ]);
  expect(now.plan.tables[UTDANNINGSLOP.id]?.rows[0]?.cells).toEqual({ education: "Vernepleier", ...YEARS });
});

test("what was changed in Word under the former year comes into the plan under the new one", async () => {
  const { host, state } = await inserted(UTDANNINGSLOP, { from: "2027" });
  host.editCell(cellOf(host, "3"), "7");
  const now = await updated(state, UTDANNINGSLOP, { from: "2028" });
  expect(now.plan.tables[UTDANNINGSLOP.id]?.rows[0]?.cells).toMatchObject({ ...YEARS, year2: "7" });
});

test("a name that the user has given stays when the period changes, in Word or in the pane", async () => {
  const { host, state } = await inserted(BEMANNINGSBEHOV, { to: "2030" });
  host.editCell(cellOf(host, "Behov i 2030"), "Behov i 2035");
  const now = await updated(state, BEMANNINGSBEHOV, { to: "2031" });
  expect(await header(host)).toContain("| Behov i 2035 |");
  const again = { ...now, plan: setMeta(now.plan, { to: "2032" }) };
  expect((await write(again, BEMANNINGSBEHOV)).kind).toBe("unchanged");
  const named = await inserted(UTDANNINGSLOP, { from: "2027" });
  const plan = nameColumn(named.state.plan, UTDANNINGSLOP, "year1", "I dag");
  await updated({ ...named.state, plan }, UTDANNINGSLOP, { from: "2028" });
  expect(await header(named.host)).toContain("| I dag | 2029 | 2030 | 2031 |");
});

test("a name that we have given before is ours, and follows too", async () => {
  const { host, state } = await inserted(BEMANNINGSBEHOV, {});
  host.editCell(cellOf(host, "Mangler"), "Gap");
  const known = state.plan.inWord["kplan:s5:own.bemanningsbehov"]!;
  const rows = known.rows.map((row) => row.map((text) => (text === "Mangler" ? "Gap" : text)));
  const before = { ...state.plan, inWord: { "kplan:s5:own.bemanningsbehov": { ...known, rows } } };
  const now = after(done(await write({ ...state, plan: before }, BEMANNINGSBEHOV)), state);
  expect(await header(host)).toContain("| Mangler |");
  expect(now.plan.tables[BEMANNINGSBEHOV.id]?.columns).toEqual([]);
});

test("reading the table in between takes no name of ours for the user's", async () => {
  const { host, state } = await inserted(BEMANNINGSBEHOV, { to: "2030" });
  host.editCell(cellOf(host, "Lærere"), "Rektorer");
  const later = { ...state, plan: setMeta(state.plan, { to: "2031" }) };
  const read = after(done(await write(later, BEMANNINGSBEHOV, { direction: "read" })), later);
  expect(read.plan.tables[BEMANNINGSBEHOV.id]).toMatchObject({
    rows: [{ cells: { positionGroup: "Rektorer" } }],
    columns: [],
  });
  await updated(read, BEMANNINGSBEHOV, { to: "2032" });
  expect(await header(host)).toContain("| Behov i 2032 |");
});
