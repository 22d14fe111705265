import { readFileSync } from "node:fs";
import { findUnclaimed } from "../../src/actions/unclaimed/findUnclaimed";
import { undoLast } from "../../src/actions/undo/undoLast";
import { ALL_TABLES } from "../../src/content/tables/allTables";
import { addMeasure, changeMeasure } from "../../src/plan/measures/editMeasures";
import { chooseForm } from "../../src/plan/table/tableForm";
import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import { heading, docx, para as line, table } from "../builders";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { after, done, head, insert, opened, para, point, template, writeActionPlan } from "./inPlan";
import { withoutPlan } from "../taskpane/editDocument";
import { dropOwners } from "../owners";
import { lost, TABLE, take, TEXT, written } from "./lostDocument";

function fixture(): Uint8Array {
  return new Uint8Array(readFileSync("test/fixtures/documents/back-from-google-docs.docx"));
}

test("what stands in a document that has lost its controls and its plan is found", async () => {
  const { start } = await lost();
  expect(findUnclaimed(start.view, start, ALL_TABLES).map(({ tag }) => tag)).toEqual([
    "kplan:s1:mal.tab.medvirkning",
    TEXT,
    TABLE,
  ]);
});

test("taking over gives the blocks their controls, the plan the rows, and changes no word", async () => {
  const { host, start, before, had } = await lost();
  const { plan } = after(done(await take(start)), start);
  expect(await linesOf(host)).toEqual(before);
  expect(plan.measures).toEqual(had.measures);
  expect(plan.tables["mal.tab.medvirkning"]?.rows).toEqual(had.tables["mal.tab.medvirkning"]?.rows);
  expect((await opened()).plan.measures).toEqual(had.measures);
});

test("a table that was taken over is updated in place", async () => {
  const { host, start, before } = await lost();
  const taken = after(done(await take(start)), start);
  expect((await writeActionPlan(taken)).kind).toBe("unchanged");
  done(await writeActionPlan({ ...taken, plan: addMeasure(taken.plan, { action: "Nytt" }) }));
  const lines = await linesOf(host);
  expect(lines).toHaveLength(before.length + 1);
  expect(lines.filter((each) => each.includes("| T3 |"))).toHaveLength(1);
});

test("a text that was taken over is asked about before another takes its place, and stands there once", async () => {
  const { host, start, before } = await lost();
  const taken = after(done(await take(start)), start);
  const pieces = [head("Hvorfor"), para("Fordi vi mangler folk."), point("Ett")];
  expect((await insert(taken, "s2", pieces)).kind).toBe("edited");
  done(await insert(taken, "s2", pieces, { onEdited: "replace" }));
  expect(await linesOf(host)).toEqual(before.map((each) => each.replace("vi trenger folk", "vi mangler folk")));
});

test("one block alone is taken over where only that is asked for", async () => {
  const { host, start } = await lost();
  const taken = after(done(await take(start, [TABLE])), start);
  expect(
    (await linesOf(host)).filter((each) => each.startsWith("[")).every((each) => each.startsWith(`[${TABLE}]`)),
  ).toBe(true);
  expect(taken.plan.measures.map(({ nr }) => nr)).toEqual(["T1", "T2"]);
});

test("measures that are new in the plan give their numbers up to those in the document", async () => {
  const { host, start } = await lost();
  const plan = addMeasure(start.plan, { action: "Noe helt annet" });
  const taken = after(done(await take({ ...start, plan }, [TABLE])), start);
  const all = taken.plan.measures.map(({ nr, action }) => `${nr} ${action}`);
  expect(all.toSorted()).toEqual(["T1 Kurs", "T2 Fagbrev", "T3 Noe helt annet"]);
  done(await writeActionPlan(taken));
  expect((await linesOf(host)).filter((each) => /\| T\d \|/.test(each))).toHaveLength(3);
});

test("a measure that was changed in the plan and in a table that it knows is asked about, not read over", async () => {
  const { word, state } = await written();
  const cell = [...word.host.documentXml.getElementsByTagName("w:tc")].find((each) => each.textContent === "Kurs");
  word.host.editCell(cell!, "Kurs i Word");
  dropOwners(word.host);
  const plan = changeMeasure(state.plan, "T1", { action: "Kurs i ruten" });
  const taken = after(done(await take({ ...state, plan }, [TABLE])), state);
  expect(taken.plan.measures[0]?.action).toBe("Kurs i ruten");
  expect((await writeActionPlan(taken)).kind).toBe("cells");
});

test("a table as cards is taken over", async () => {
  const word = await openInWord(template());
  const start = await opened();
  const plan = chooseForm(
    addMeasure(addMeasure(start.plan, { action: "Kurs" }), { action: "Fagbrev" }),
    HANDLINGSPLAN,
    "cards",
  );
  after(done(await writeActionPlan({ ...start, plan })), start);
  const before = await linesOf(word.host);
  dropOwners(word.host);
  const { host } = await openInWord(await withoutPlan(await word.host.save()));
  const again = await opened();
  const taken = after(done(await take(again)), again);
  expect(await linesOf(host)).toEqual(before);
  expect(taken.plan.measures.map(({ action }) => action)).toEqual(["Kurs", "Fagbrev"]);
});

test("a document that has lost its plan alone gets it back from what stands in its controls", async () => {
  const { word, state } = await written();
  const { host } = await openInWord(await withoutPlan(await word.host.save()));
  const before = await linesOf(host);
  const start = await opened();
  const outcome = done(await take(start));
  const { plan, store } = after(outcome, start);
  expect(plan.measures).toEqual(state.plan.measures);
  expect(await linesOf(host)).toEqual(before);
  expect((await insert({ plan, store }, "s2", [para("Noe annet.")])).kind).toBe("edited");
  done(await undoLast(outcome.undo!, plan, store));
  expect(await linesOf(host)).toEqual(before);
});

test("the file of the case is taken over: the action plan with its number, and the text of step 2", async () => {
  const { host } = await openInWord(fixture());
  const before = await linesOf(host);
  const start = await opened();
  const { plan } = after(done(await take(start)), start);
  expect(plan.measures).toMatchObject([{ nr: "T1", need: "A", action: "Fagbrev" }]);
  const lines = await linesOf(host);
  expect(lines.map((each) => each.replace(/^\[kplan[^\]]*\] /, ""))).toEqual(before);
  expect(lines.filter((each) => each.startsWith(`[${TEXT}]`)).map((each) => each.slice(TEXT.length + 3))).toEqual([
    "## Hvorfor",
    "Fordi vi trenger folk.",
    "* Ett",
  ]);
  expect(lines.filter((each) => each.startsWith(`[${TABLE}]`))).toHaveLength(4);
});

test("a table under another caption, but with all of our header, is taken over in the section of its step only", async () => {
  const rows = [
    ["Hvem skal medvirke", "På hvilken måte"],
    ["Rådet", "Høring"],
  ];
  await openInWord(
    await docx(
      heading("Organisering og involvering (steg 1)"),
      table(rows),
      line(""),
      heading("Forankring (steg 2)"),
      table(rows),
      line(""),
    ),
  );
  const start = await opened();
  const found = findUnclaimed(start.view, start, ALL_TABLES);
  expect(found.map(({ tag, start: at }) => [tag, at])).toEqual([["kplan:s1:mal.tab.medvirkning", 1]]);
  const { plan } = after(done(await take(start)), start);
  expect(plan.tables["mal.tab.medvirkning"]?.rows.map(({ cells }) => cells)).toEqual([{ who: "Rådet", how: "Høring" }]);
});

test("nothing is taken over where there is nothing", async () => {
  await openInWord(template());
  expect(await take(await opened())).toEqual({ kind: "missing" });
});

test("a column of the user's own among ours does not hide a table, and stays theirs", async () => {
  const rows = [
    ["Hvem skal medvirke", "Vårt eget", "På hvilken måte"],
    ["Rådet", "x", "Høring"],
  ];
  const { host } = await openInWord(await docx(heading("Organisering og involvering (steg 1)"), table(rows), line("")));
  const before = await linesOf(host);
  const start = await opened();
  const { plan } = after(done(await take(start)), start);
  expect(plan.tables["mal.tab.medvirkning"]?.rows.map(({ cells }) => cells)).toEqual([{ who: "Rådet", how: "Høring" }]);
  expect((await linesOf(host)).map((each) => each.replace(/^\[kplan\S* /, ""))).toEqual(before);
});
