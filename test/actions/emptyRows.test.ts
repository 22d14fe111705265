import { writeTable } from "../../src/actions/table/writeTable";
import { tableStanding } from "../../src/actions/standing/tableStanding";
import { tableTag } from "../../src/actions/blockTags";
import { BEMANNINGSBEHOV } from "../../src/content/tables/bemanningsbehov";
import { LOKAL } from "../../src/content/tables/lokal";
import { MALTALL } from "../../src/content/tables/maltall";
import type { TableDefinition } from "../../src/content/tables/TableDefinition";
import type { StoredPlan } from "../../src/plan/stored/adoptPart";
import { addRow } from "../../src/plan/table/tableEditing";
import { chooseForm, type TableForm } from "../../src/plan/table/tableForm";
import { PLATFORMS, type Platform } from "../../src/preview/host/HostSettings";
import type { WordHost } from "../../src/preview/host/WordHost";
import { openInWord, type OpenDocument } from "../openInWord";
import { openXmlFaults } from "../openXmlFaults";
import { after, done, opened, template } from "./inPlan";
import { cellsOf, tableLines } from "./tableInWord";

const HEADER = "|# Mål og bidrag for enheten | Kritisk kompetansebehov | Forslag til kompetansetiltak |";
const EMPTY = "|  |  |  |";

const write = (state: StoredPlan, table: TableDefinition, more: Partial<Parameters<typeof writeTable>[0]> = {}) =>
  writeTable({ ...state, table, direction: "both", onEdited: "ask", ...more });

/** The table stands in Word, and the plan has no row of it. */
async function inserted(
  table: TableDefinition = LOKAL,
  platform: Platform = "web",
  form: TableForm = "table",
): Promise<OpenDocument & { state: StoredPlan }> {
  const word = await openInWord(template(), { platform });
  const start = await opened();
  const state = { plan: chooseForm(start.plan, table, form), store: start.store };
  return { ...word, state: after(done(await write(state, table)), state) };
}

function type(host: WordHost, row: number, text: string): void {
  const cells = cellsOf(host);
  const first = cells.findIndex((cell) => cell.textContent === "Mål og bidrag for enheten");
  host.editCell(cells[first + 3 * row]!, text);
}

const withRow = (state: StoredPlan, goals: string): StoredPlan => ({
  ...state,
  plan: addRow(state.plan, LOKAL.id, { goals }),
});

const rowsOf = ({ plan }: StoredPlan) => plan.tables[LOKAL.id]?.rows ?? [];

describe.each(PLATFORMS)("on %s", (platform) => {
  test("a table without rows goes into the document with three empty ones, and is read back without any", async () => {
    const { host, state } = await inserted(LOKAL, platform);
    expect(await tableLines(host)).toEqual([HEADER, EMPTY, EMPTY, EMPTY]);
    expect(await openXmlFaults([await host.save()])).toEqual([]);
    expect(rowsOf(state)).toEqual([]);
    expect((await write(state, LOKAL)).kind).toBe("unchanged");
    expect((await write(await opened(), LOKAL)).kind).toBe("unchanged");
    const { view } = await opened();
    expect(tableStanding(state.plan, view.blocks, LOKAL, true).state).toBe("same");
  });

  test("cards are three empty forms with all lines, and are read back as no rows", async () => {
    const { host, state } = await inserted(MALTALL, platform, "cards");
    const card = MALTALL.columns.map(({ name }, index) => `|${index === 0 ? "#" : ""} ${name.nb} |  |`);
    expect(await tableLines(host)).toEqual([...card, ...card, ...card]);
    expect((await write(state, MALTALL)).kind).toBe("unchanged");
    expect((await write(await opened(), MALTALL)).kind).toBe("unchanged");
    expect(state.plan.tables[MALTALL.id]?.rows).toEqual([]);
  });
});

test("what is typed into an empty row in Word is a row of the plan, and the others stay", async () => {
  const { host, state } = await inserted();
  type(host, 2, "Flere fagarbeidere");
  const now = after(done(await write(state, LOKAL)), state);
  expect(rowsOf(now).map(({ cells }) => cells)).toEqual([{ goals: "Flere fagarbeidere" }]);
  expect(await tableLines(host)).toEqual([HEADER, EMPTY, "| Flere fagarbeidere |  |  |", EMPTY]);
});

test("rows of the pane take the empty ones, the next ones too, and more than three make the table longer", async () => {
  const { host, state } = await inserted();
  const first = withRow(state, "Ett");
  const now = after(done(await write(first, LOKAL)), first);
  expect(await tableLines(host)).toEqual([HEADER, "| Ett |  |  |", EMPTY, EMPTY]);
  const more = ["To", "Tre", "Fire"].reduce(withRow, now);
  const all = after(done(await write(more, LOKAL)), more);
  expect(await tableLines(host)).toEqual([HEADER, ...["Ett", "To", "Tre", "Fire"].map((goal) => `| ${goal} |  |  |`)]);
  expect(rowsOf(all)).toHaveLength(4);
  expect((await write(all, LOKAL)).kind).toBe("unchanged");
});

test("what is typed in Word and in the pane at once is both there", async () => {
  const { host, state } = await inserted();
  type(host, 1, "I Word");
  const changed = withRow(state, "I ruten");
  const now = after(done(await write(changed, LOKAL)), changed);
  expect(
    rowsOf(now)
      .map(({ cells }) => cells["goals"])
      .toSorted(),
  ).toEqual(["I Word", "I ruten"]);
  expect((await tableLines(host)).filter((line) => line !== EMPTY).toSorted()).toEqual([
    "| I Word |  |  |",
    "| I ruten |  |  |",
    HEADER,
  ]);
});

test("a row of the pane on a card takes the first empty one", async () => {
  const { host, state } = await inserted(MALTALL, "web", "cards");
  const changed = { ...state, plan: addRow(state.plan, MALTALL.id, { indicator: "Andel fagarbeidere" }) };
  const now = after(done(await write(changed, MALTALL)), changed);
  const lines = await tableLines(host);
  expect(lines.slice(0, 3)).toEqual(["|# Mål |  |", "| Indikator | Andel fagarbeidere |", "|# Mål |  |"]);
  expect(lines).toHaveLength(2 + 2 * MALTALL.columns.length);
  expect((await write(now, MALTALL)).kind).toBe("unchanged");
});

test("empty rows of a numbered table get their numbers when they are filled in", async () => {
  const { host, state } = await inserted(BEMANNINGSBEHOV);
  const empty = (await tableLines(host)).slice(1);
  expect(new Set(empty)).toEqual(new Set(["|  |  |  |  |  |  |  |"]));
  const cells = cellsOf(host);
  const first = cells.findIndex((cell) => cell.textContent === "Stillingsgruppe");
  host.editCell(cells[first + 7]!, "Lærere");
  const now = after(done(await write(state, BEMANNINGSBEHOV)), state);
  expect(now.plan.tables[BEMANNINGSBEHOV.id]?.rows.map(({ nr }) => nr)).toEqual(["B1"]);
  expect((await tableLines(host))[1]).toBe("| B1 | Lærere |  |  |  |  |  |");
  expect(now.plan.inWord[tableTag(BEMANNINGSBEHOV)]?.identity?.rows).toEqual(["B1", null, null]);
});
