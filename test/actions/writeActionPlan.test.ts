import { showBlock } from "../../src/actions/place/showBlock";
import { undoLast } from "../../src/actions/undo/undoLast";
import type { Opened } from "../../src/actions/document/openPlan";
import { addMeasure, changeMeasure, deleteMeasure, moveMeasure } from "../../src/plan/measures/editMeasures";
import type { Plan } from "../../src/plan/Plan";
import { PLATFORMS } from "../../src/preview/host/HostSettings";
import type { WordHost } from "../../src/preview/host/WordHost";
import { docx, heading, para as line } from "../builders";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { closingOf } from "../owners";
import { after, done, insert, opened, para, template, writeActionPlan } from "./inPlan";

const TAG = "[kplan:s6:handlingsplan]";
const HEADER = `${TAG} |# Nr | Behov for kompetanse | Tiltak og målgruppe | Ansvarlig | Frist for gjennomføring | Kostnad/finansiering | Status | Evaluering |`;

function withMeasures(plan: Plan, ...actions: readonly string[]): Plan {
  return actions.reduce((sofar, action) => {
    const next = addMeasure(sofar);
    return changeMeasure(next, next.measures.at(-1)!.nr, { action, responsible: "HR-sjefen", status: "ongoing" });
  }, plan);
}

function row(nr: string, action: string): string {
  return `${TAG} | ${nr} |  | ${action} | HR-sjefen |  |  | Pågår |  |`;
}

async function tableLines(host: WordHost): Promise<string[]> {
  return (await linesOf(host)).filter((each) => each.startsWith(`${TAG} |`));
}

function cellOf(host: WordHost, text: string): Element {
  return [...host.documentXml.getElementsByTagName("w:tc")].find((cell) => cell.textContent === text)!;
}

async function written(
  ...actions: readonly string[]
): Promise<{ host: WordHost; state: Pick<Opened, "plan" | "store"> }> {
  const { host } = await openInWord(template());
  const start = await opened();
  const plan = withMeasures(start.plan, ...actions);
  const outcome = done(await writeActionPlan({ plan, store: start.store }));
  return { host, state: after(outcome, { plan, store: start.store }) };
}

describe.each(PLATFORMS)("on %s", (platform) => {
  test("three measures become a table at the end of step 6 whose header row is marked, in three round trips at most", async () => {
    const word = await openInWord(template(), { platform });
    const start = await opened();
    const plan = withMeasures(start.plan, "Fagbrev", "Hospitering", "Kurs");
    const trips = word.roundTrips();
    done(await writeActionPlan({ plan, store: start.store }));
    expect(word.roundTrips() - trips).toBeLessThanOrEqual(3);
    const lines = await linesOf(word.host);
    const at = lines.indexOf(`${TAG} ## Handlingsplan`);
    expect(lines.slice(at + 1, at + 6)).toEqual([
      `${TAG} Tabell 1: Handlingsplan`,
      HEADER,
      row("T1", "Fagbrev"),
      row("T2", "Hospitering"),
      row("T3", "Kurs"),
    ]);
    expect(lines[at - 1]).toBe("Hvilke læringsarenaer tar vi i bruk i de ulike strategiene/tiltakene? ");
    expect(lines[at + 6]).toBe("# Gjennomføring, oppfølging og evaluering (steg 7)");
  });
});

test("a changed measure changes its cell and nothing else, in two round trips", async () => {
  const word = await openInWord(template());
  const start = await opened();
  const plan = withMeasures(start.plan, "Fagbrev", "Kurs");
  const state = after(done(await writeActionPlan({ plan, store: start.store })), { ...start, plan });
  const untouched = cellOf(word.host, "Fagbrev").outerHTML;
  const trips = word.roundTrips();
  const changed = changeMeasure(state.plan, "T2", { action: "Nytt kurs" });
  done(await writeActionPlan({ plan: changed, store: state.store }));
  expect(word.roundTrips() - trips).toBe(2);
  expect(await tableLines(word.host)).toEqual([HEADER, row("T1", "Fagbrev"), row("T2", "Nytt kurs")]);
  expect(cellOf(word.host, "Fagbrev").outerHTML).toBe(untouched);
});

test("rows follow measures that are added, moved and deleted", async () => {
  const { host, state } = await written("a", "b", "c");
  const plan = withMeasures(deleteMeasure(moveMeasure(state.plan, "T3", 0), "T1").plan, "d");
  done(await writeActionPlan({ ...state, plan }));
  expect(await tableLines(host)).toEqual([HEADER, row("T3", "c"), row("T2", "b"), row("T4", "d")]);
});

test("the same measures again change nothing", async () => {
  const { state } = await written("a");
  expect((await writeActionPlan({ ...state })).kind).toBe("unchanged");
});

describe("a table that has been edited in Word", () => {
  test("comes into the plan, and the plan's changes into the table", async () => {
    const { host, state } = await written("a", "b");
    host.editCell(cellOf(host, "a"), "min egen");
    const plan = withMeasures(changeMeasure(state.plan, "T2", { need: "Rekruttering" }), "c");
    const outcome = done(await writeActionPlan({ ...state, plan }));
    expect(await tableLines(host)).toEqual([
      HEADER,
      row("T1", "min egen"),
      row("T2", "b").replace("T2 | ", "T2 | Rekruttering"),
      row("T3", "c"),
    ]);
    const merged = after(outcome, state).plan.measures;
    expect(merged.map(({ nr, need, action }) => [nr, need, action])).toEqual([
      ["T1", "", "min egen"],
      ["T2", "Rekruttering", "b"],
      ["T3", "", "c"],
    ]);
  });

  test("is only asked about where the same cell was changed in both", async () => {
    const { host, state } = await written("a", "b");
    host.editCell(cellOf(host, "a"), "min egen");
    const plan = changeMeasure(state.plan, "T1", { action: "rutens" });
    const outcome = await writeActionPlan({ ...state, plan });
    expect(outcome).toMatchObject({
      kind: "cells",
      conflicts: [{ key: "T1.action", nr: "T1", column: "action", inWord: "min egen", inPane: "rutens" }],
    });
    expect(await tableLines(host)).toEqual([HEADER, row("T1", "min egen"), row("T2", "b")]);
    done(await writeActionPlan({ ...state, plan, choices: { "T1.action": "inPane" } }));
    expect(await tableLines(host)).toEqual([HEADER, row("T1", "rutens"), row("T2", "b")]);
  });

  test("is as it was after undo, and its changes stay in the plan", async () => {
    const { host, state } = await written("a", "b");
    host.editCell(cellOf(host, "a"), "min egen");
    const plan = changeMeasure(state.plan, "T2", { action: "rutens" });
    const outcome = done(await writeActionPlan({ ...state, plan }));
    const now = after(outcome, state);
    const undone = done(await undoLast(outcome.undo!, now.plan, now.store));
    expect(await tableLines(host)).toEqual([HEADER, row("T1", "min egen"), row("T2", "b")]);
    expect(after(undone, now).plan.measures.map(({ action }) => action)).toEqual(["min egen", "rutens"]);
  });

  test("is read into the plan without a change in the document", async () => {
    const { host, state } = await written("a", "b");
    host.editCell(cellOf(host, "a"), "min egen");
    const before = host.documentXml.documentElement.outerHTML;
    const plan = changeMeasure(state.plan, "T2", { action: "rutens" });
    const outcome = done(await writeActionPlan({ ...state, plan, direction: "read" }));
    expect(host.documentXml.documentElement.outerHTML).toBe(before);
    const now = after(outcome, state);
    expect(now.plan.measures.map(({ action }) => action)).toEqual(["min egen", "rutens"]);
    done(await writeActionPlan(now));
    expect(await tableLines(host)).toEqual([HEADER, row("T1", "min egen"), row("T2", "rutens")]);
  });

  test("keeps the name that a column was given", async () => {
    const { host, state } = await written("a");
    host.editCell(cellOf(host, "Status"), "Fremdrift");
    const outcome = done(await writeActionPlan({ ...state, plan: withMeasures(state.plan, "b") }));
    expect(await tableLines(host)).toEqual([HEADER.replace("Status", "Fremdrift"), row("T1", "a"), row("T2", "b")]);
    const { columns } = after(outcome, state).plan.tables["nitt.tab.handlingsplan"]!;
    expect(columns.find(({ id }) => id === "status")?.name).toBe("Fremdrift");
    const again = after(outcome, state);
    expect((await writeActionPlan(again)).kind).toBe("unchanged");
  });

  test("is asked about where it is no table of ours any more", async () => {
    const { host, state } = await written("a");
    const header = [...host.documentXml.getElementsByTagName("w:tr")].find((tr) => tr.textContent.startsWith("Nr"))!;
    for (const cell of [...header.getElementsByTagName("w:tc")]) host.editCell(cell, "x");
    host.editCell(cellOf(host, "T1"), "");
    host.editCell(cellOf(host, "a"), "noe annet");
    host.editCell(cellOf(host, "HR-sjefen"), "noen andre");
    host.editCell(cellOf(host, "Pågår"), "ja");
    expect((await writeActionPlan({ ...state, plan: withMeasures(state.plan, "b") })).kind).toBe("edited");
    done(await writeActionPlan({ ...state, onEdited: "below" }));
    expect(await tableLines(host)).toEqual([HEADER, row("T1", "a")]);
  });
});

test("undo of the insertion leaves the document as it was", async () => {
  const { host } = await openInWord(template());
  const before = await linesOf(host);
  const start = await opened();
  const plan = withMeasures(start.plan, "a");
  const outcome = done(await writeActionPlan({ plan, store: start.store }));
  const state = after(outcome, { plan, store: start.store });
  done(await undoLast(outcome.undo!, state.plan, state.store));
  expect(await linesOf(host)).toEqual(before);
});

test("the table stands below the step's text", async () => {
  const { host, state } = await written("a");
  done(await insert(state, "s6", [para("Vår tekst")]));
  const lines = (await linesOf(host)).filter((each) => each.startsWith("[kplan"));
  expect(lines[0]).toBe("[kplan:s6:text] Vår tekst");
  expect(lines[1]).toBe(`${TAG} ## Handlingsplan`);
});

test("cells keep line breaks, markup and signs as they are", async () => {
  const { host, state } = await written('<b>a</b> & "b"\nny linje');
  expect(await tableLines(host)).toEqual([HEADER, row("T1", '<b>a</b> & "b"/ny linje')]);
  expect((await writeActionPlan({ ...state })).kind).toBe("unchanged");
});

test("without step 6 nothing is written", async () => {
  const { host } = await openInWord(await docx(heading("Innledning"), line("a")));
  const start = await opened();
  const plan = withMeasures(start.plan, "a");
  expect(await writeActionPlan({ plan, store: start.store })).toEqual({ kind: "missing" });
  expect(await linesOf(host)).toEqual(["# Innledning", "a"]);
});

test("in a read-only document nothing is written, and it is said why", async () => {
  const { host } = await openInWord(template(), { readOnly: true });
  const start = await opened();
  const plan = withMeasures(start.plan, "a");
  const before = await linesOf(host);
  expect(await writeActionPlan({ plan, store: start.store })).toEqual({
    kind: "failed",
    code: "readOnly",
  });
  expect(await linesOf(host)).toEqual(before);
});

test("the table is shown when it is there, and told missing when not", async () => {
  await openInWord(template());
  expect((await showBlock("kplan:s6:handlingsplan")).kind).toBe("missing");
  await written("a");
  expect((await showBlock("kplan:s6:handlingsplan")).kind).toBe("done");
});

test("a table of the user's own below ours inside our control does not make the next update one", async () => {
  await openInWord(template());
  const start = await opened();
  const plan = addMeasure(start.plan, { action: "Kurs", need: "Behov" });
  const state = after(done(await writeActionPlan({ plan, store: start.store })), { ...start, plan });
  await Word.run(async (context) => {
    const closing = closingOf(context, "kplan:s6:handlingsplan");
    closing.insertParagraph("Se også:", "Before");
    closing.insertTable(2, 2, "Before", [
      ["Navn", "Alder"],
      ["Kari", "40"],
    ]);
    await context.sync();
  });
  const changed = changeMeasure(state.plan, "T1", { action: "Kurs i ledelse" });
  const now = after(done(await writeActionPlan({ ...state, plan: changed })), { ...state, plan: changed });
  expect((await writeActionPlan(now)).kind).toBe("unchanged");
});
