import { writeTable } from "../../src/actions/table/writeTable";
import { ALL_TABLES } from "../../src/content/tables/allTables";
import type { TableId } from "../../src/content/tables/tableIds";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import type { StoredPlan } from "../../src/plan/stored/adoptPart";
import type { Plan } from "../../src/plan/Plan";
import { hideColumn, hideNumber } from "../../src/plan/table/columnEditing";
import { addRow, changeRow } from "../../src/plan/table/tableEditing";
import { needText, setGoalText, setNeedText } from "../../src/plan/thread/links";
import type { WordHost } from "../../src/preview/host/WordHost";
import { linesOf } from "../linesOf";
import { openInWord, type OpenDocument } from "../openInWord";
import { linksIn } from "../plan/thread/threadPlan";
import { after, done, opened, template } from "./inPlan";

const NEEDS: TableId = "deck.tab.analyse";
const find = (id: TableId) => ALL_TABLES.find((table) => table.id === id)!;
const tagOf = (id: TableId) => (id === "nitt.tab.handlingsplan" ? "kplan:s6:handlingsplan" : `kplan:s5:${id}`);

const write = (id: TableId, state: StoredPlan) =>
  writeTable({ ...state, table: find(id), direction: "both", onEdited: "ask" });

async function tableLines(host: WordHost, id: TableId): Promise<string[]> {
  const start = `[${tagOf(id)}] |`;
  return (await linesOf(host)).flatMap((line) => (line.startsWith(start) ? [line.slice(start.length - 1)] : []));
}

function cellOf(host: WordHost, text: string): Element {
  return [...host.documentXml.getElementsByTagName("w:tc")].findLast((cell) => cell.textContent === text)!;
}

/** A goal, two needs of which one comes from it, and a measure for that one. */
const thread = (plan: Plan): Plan =>
  [
    (sofar: Plan) => addRow(sofar, "nitt.tab.maal", { goals: "Bo hjemme" }),
    (sofar: Plan) => addRow(sofar, NEEDS, { group: "Hjemmetjenesten", needs: "Sykepleiere" }),
    (sofar: Plan) => addRow(sofar, NEEDS, { group: "Vannverket", needs: "Driftsoperatør" }),
    (sofar: Plan) => setGoalText(sofar, NEEDS, "B1", "M1"),
    (sofar: Plan) => addMeasure(sofar, { action: "Stipend" }),
    (sofar: Plan) => setNeedText(sofar, "T1", "B1 Sykepleiere"),
  ].reduce((sofar, edit) => edit(sofar), plan);

interface Inserted extends OpenDocument {
  readonly state: StoredPlan;
}

async function inserted(prepare: (plan: Plan) => Plan = thread): Promise<Inserted> {
  const word = await openInWord(template());
  const start = await opened();
  const state = { plan: prepare(start.plan), store: start.store };
  const needs = after(done(await write(NEEDS, state)), state);
  return { ...word, state: after(done(await write("nitt.tab.handlingsplan", needs)), needs) };
}

test("goals, needs and measures show their numbers, and what they are linked to", async () => {
  const { host } = await inserted();
  expect(await tableLines(host, NEEDS)).toEqual([
    "|# Nr | Tjeneste/stillingsgruppe | Kompetansekrav | Kompetansekapital | Kompetansebehov | Mål |",
    "| B1 | Hjemmetjenesten |  |  | Sykepleiere | M1 |",
    "| B2 | Vannverket |  |  | Driftsoperatør |  |",
  ]);
  expect((await tableLines(host, "nitt.tab.handlingsplan"))[1]).toMatch(/^\| T1 \| B1 Sykepleiere \| Stipend \|/u);
});

test("what was not changed in Word stays linked as it is", async () => {
  const { state } = await inserted();
  expect((await write(NEEDS, state)).kind).toBe("unchanged");
  expect((await write("nitt.tab.handlingsplan", state)).kind).toBe("unchanged");
});

test("a number that is typed in Word is a link in the plan", async () => {
  const { host, state } = await inserted();
  host.editCell(cellOf(host, "B1 Sykepleiere"), "B2, B1 Folk nok");
  const now = after(done(await write("nitt.tab.handlingsplan", state)), state);
  expect(linksIn(now.plan)).toEqual(["T1 B1", "T1 B2", "B1 M1"]);
  expect(needText(now.plan, now.plan.measures[0]!)).toBe("B1, B2 Folk nok");
  expect((await write("nitt.tab.handlingsplan", now)).kind).toBe("done");
  expect((await tableLines(host, "nitt.tab.handlingsplan"))[1]).toContain("| B1, B2 Folk nok |");
});

test("a need that is changed in Word is so in the measure that repeats it", async () => {
  const { host, state } = await inserted();
  host.editCell(cellOf(host, "Sykepleiere"), "Ti sykepleiere");
  const now = after(done(await write(NEEDS, state)), state);
  done(await write("nitt.tab.handlingsplan", now));
  expect((await tableLines(host, "nitt.tab.handlingsplan"))[1]).toContain("| B1 Ti sykepleiere |");
});

test("a measure keeps its words when its need's row is deleted in Word", async () => {
  const { host, state } = await inserted();
  host.deleteRow(cellOf(host, "Hjemmetjenesten"));
  const now = after(done(await write(NEEDS, state)), state);
  expect(now.plan.tables[NEEDS]?.rows.map(({ nr }) => nr)).toEqual(["B2"]);
  done(await write("nitt.tab.handlingsplan", now));
  expect((await tableLines(host, "nitt.tab.handlingsplan"))[1]).toContain("| Sykepleiere |");
});

test("rows that are sorted in Word keep their numbers and links", async () => {
  const { host, state } = await inserted();
  host.moveRowUp(cellOf(host, "Vannverket"));
  const now = after(done(await write(NEEDS, state)), state);
  expect(now.plan.tables[NEEDS]?.rows.map(({ nr }) => nr)).toEqual(["B2", "B1"]);
  expect(linksIn(now.plan)).toEqual(["T1 B1", "B1 M1"]);
});

describe("a table that was written without numbers", () => {
  const bare = (plan: Plan): Plan =>
    hideColumn(hideNumber(thread(plan), find(NEEDS), true), find(NEEDS), "goals", true);
  const shown = ({ plan, store }: StoredPlan): StoredPlan => ({
    store,
    plan: hideColumn(hideNumber(plan, find(NEEDS), false), find(NEEDS), "goals", false),
  });

  test("gets them and the goals beside its own columns, and keeps what was changed in Word", async () => {
    const { host, state } = await inserted(bare);
    host.editCell(cellOf(host, "Driftsoperatør"), "En driftsoperatør til");
    const now = after(done(await write(NEEDS, shown(state))), shown(state));
    expect(await tableLines(host, NEEDS)).toEqual([
      "|# Nr | Tjeneste/stillingsgruppe | Kompetansekrav | Kompetansekapital | Kompetansebehov | Mål |",
      "| B1 | Hjemmetjenesten |  |  | Sykepleiere | M1 |",
      "| B2 | Vannverket |  |  | En driftsoperatør til |  |",
    ]);
    expect((await write(NEEDS, now)).kind).toBe("unchanged");
  });

  test("does not get them back where somebody has taken them out in Word", async () => {
    const { host, state } = await inserted();
    host.deleteColumn(cellOf(host, "B1"));
    const now = after(done(await write(NEEDS, state)), state);
    const plan = changeRow(now.plan, NEEDS, "B2", { needs: "To operatører" });
    done(await write(NEEDS, { ...now, plan }));
    expect((await tableLines(host, NEEDS))[0]).not.toContain("Nr");
    expect((await tableLines(host, NEEDS))[2]).toContain("| To operatører |");
  });
});
