import { writeTable } from "../../src/actions/table/writeTable";
import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import { changeMeasure } from "../../src/plan/measures/editMeasures";
import type { StoredPlan } from "../../src/plan/stored/adoptPart";
import type { WordHost } from "../../src/preview/host/WordHost";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { measuresIn, statesOf, takeFrom, unit, unitPlan } from "../plan/units/takePlans";
import { after, done, opened, template } from "./inPlan";

const solvang = unit("Solvang", unitPlan);

const write = (state: StoredPlan) => writeTable({ ...state, table: HANDLINGSPLAN, direction: "both", onEdited: "ask" });

async function inserted() {
  const { host } = await openInWord(template());
  const start = await opened();
  const state = { plan: takeFrom(start.plan, [solvang]), store: start.store };
  return { host, state: after(done(await write(state)), state) };
}

const lines = async (host: WordHost): Promise<readonly string[]> =>
  (await linesOf(host)).filter((line) => line.startsWith("[kplan:s6:handlingsplan] |"));

function cellOf(host: WordHost, text: string): Element {
  return [...host.documentXml.getElementsByTagName("w:tc")].findLast((cell) => cell.textContent === text)!;
}

test("measures that were taken in stand in Word with their unit, and nothing of what is remembered of them", async () => {
  const { host } = await inserted();
  expect((await lines(host)).join("\n")).toMatch(/\| Enhet \|[^]*Stipend[^]*\| Solvang \|/u);
  expect(host.documentXml.documentElement.textContent).not.toMatch(/from\.|:[0-9a-z]{5,} /u);
});

test("a measure that is changed in Word is still known as the unit's, changed here", async () => {
  const { host, state } = await inserted();
  host.editCell(cellOf(host, "Stipend"), "Stipend til to");
  const now = after(done(await write(state)), state);
  expect(measuresIn(now.plan)[0]).toBe("T1 | B1 Flere sykepleiere | Stipend til to |  | Solvang");
  expect(statesOf(now.plan, [solvang])).toContain("T1 changedHere: action here");
});

test("what a later reading brings comes into the table in Word, and what was written there stays", async () => {
  const { host, state } = await inserted();
  host.editCell(cellOf(host, "Kurs"), "Kurs for alle");
  const read = after(done(await write(state)), state);
  const changed = unit("Solvang", changeMeasure(unitPlan, "T2", { responsible: "Fagleder" }));
  const plan = takeFrom(read.plan, [changed]);
  done(await write({ ...read, plan }));
  expect((await lines(host)).at(-1)).toContain("| Kurs for alle | Fagleder |");
});
