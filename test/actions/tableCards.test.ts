import { undoLast } from "../../src/actions/undo/undoLast";
import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import { changeMeasure, deleteMeasure } from "../../src/plan/measures/editMeasures";
import { hideColumn } from "../../src/plan/table/columnEditing";
import { chooseForm } from "../../src/plan/table/tableForm";
import { PLATFORMS } from "../../src/preview/host/HostSettings";
import { documentXml } from "../linesOf";
import { openInWord } from "../openInWord";
import { openXmlFaults } from "../openXmlFaults";
import { after, done, opened, template, writeActionPlan } from "./inPlan";
import { small, withMeasures, inserted, blockLines, card, HEAD, cellOf } from "./cardsInWord";

describe.each(PLATFORMS)("on %s", (platform) => {
  test("each measure is a small table with a marked header row and column, in three round trips at most", async () => {
    const word = await openInWord(template(), { platform });
    const start = await opened();
    const plan = chooseForm(small(withMeasures(start.plan, "Kurs", "Fagbrev")), HANDLINGSPLAN, "cards");
    const trips = word.roundTrips();
    done(await writeActionPlan({ plan, store: start.store }));
    expect(word.roundTrips() - trips).toBeLessThanOrEqual(3);
    expect(await blockLines(word.host)).toEqual([...HEAD, ...card("T1", "Kurs"), ...card("T2", "Fagbrev")]);
    const saved = await word.host.save();
    expect(await openXmlFaults([saved])).toEqual([]);
    const looks = [...(await documentXml(saved)).getElementsByTagName("w:tblLook")].slice(-2);
    expect(looks.map((look) => [look.getAttribute("w:firstRow"), look.getAttribute("w:firstColumn")])).toEqual([
      ["1", "1"],
      ["1", "1"],
    ]);
  });
});

test("cards that nobody has changed are written again without a change", async () => {
  const { state } = await inserted("web", "Kurs", "Fagbrev");
  expect((await writeActionPlan(state)).kind).toBe("unchanged");
});

test("what is changed in a card in Word comes into the plan, and the plan's changes into the card, in two round trips", async () => {
  const word = await inserted("web", "Kurs", "Fagbrev");
  const { host, state } = word;
  host.editCell(cellOf(host, "Kurs"), "Mitt kurs");
  const untouched = cellOf(host, "T1").outerHTML;
  const trips = word.roundTrips();
  const plan = changeMeasure(state.plan, "T2", { status: "done" });
  const now = after(done(await writeActionPlan({ ...state, plan })), state);
  expect(word.roundTrips() - trips).toBe(2);
  expect(now.plan.measures.map(({ action }) => action)).toEqual(["Mitt kurs", "Fagbrev"]);
  expect(await blockLines(host)).toEqual([
    ...HEAD,
    ...card("T1", "Mitt kurs"),
    ...card("T2", "Fagbrev", "Gjennomført"),
  ]);
  expect(cellOf(host, "T1").outerHTML).toBe(untouched);
});

test("changes in cards are read into the plan without a change in the document", async () => {
  const { host, state } = await inserted("web", "Kurs");
  host.editCell(cellOf(host, "Kurs"), "Mitt kurs");
  const before = host.documentXml.documentElement.outerHTML;
  const now = after(done(await writeActionPlan({ ...state, direction: "read" })), state);
  expect(now.plan.measures[0]?.action).toBe("Mitt kurs");
  expect(host.documentXml.documentElement.outerHTML).toBe(before);
});

test("a line that was changed in both is asked about", async () => {
  const { host, state } = await inserted("web", "Kurs");
  host.editCell(cellOf(host, "Kurs"), "Mitt kurs");
  const plan = changeMeasure(state.plan, "T1", { action: "Rutens kurs" });
  expect(await writeActionPlan({ ...state, plan })).toMatchObject({ kind: "cells", conflicts: [{ key: "T1.action" }] });
});

test("cards follow measures that are added and deleted, and stay as they are where nothing is new", async () => {
  const { host, state } = await inserted("web", "Kurs", "Fagbrev", "Hospitering");
  const untouched = cellOf(host, "Fagbrev").closest("w\\:tbl, tbl")!.outerHTML;
  const plan = withMeasures(deleteMeasure(state.plan, "T1").plan, "Samling");
  const now = after(done(await writeActionPlan({ ...state, plan })), { ...state, plan });
  expect(await blockLines(host)).toEqual([
    ...HEAD,
    ...card("T2", "Fagbrev"),
    ...card("T3", "Hospitering"),
    ...card("T4", "Samling"),
  ]);
  expect(cellOf(host, "Fagbrev").closest("w\\:tbl, tbl")!.outerHTML).toBe(untouched);
  expect((await writeActionPlan(now)).kind).toBe("unchanged");
});

test("a column that is shown in the pane becomes a line of each card", async () => {
  const { host, state } = await inserted("web", "Kurs");
  const plan = changeMeasure(hideColumn(state.plan, HANDLINGSPLAN, "responsible", false), "T1", { responsible: "HR" });
  done(await writeActionPlan({ ...state, plan }));
  expect(await blockLines(host)).toEqual([...HEAD, "|# T1 | Kurs |", "| Ansvarlig | HR |", "| Status | Pågår |"]);
});

test("text that somebody has put between the cards is never lost: it is asked about where cards come or go", async () => {
  const { host, state } = await inserted("web", "Kurs", "Fagbrev");
  host.editParagraph(cellOf(host, "Kurs").closest("w\\:tbl, tbl")!.nextElementSibling!, "Vår egen merknad");
  const changed = changeMeasure(state.plan, "T1", { status: "done" });
  const now = after(done(await writeActionPlan({ ...state, plan: changed })), { ...state, plan: changed });
  expect(await blockLines(host)).toContain("Vår egen merknad");
  expect((await writeActionPlan({ ...now, plan: withMeasures(now.plan, "Samling") })).kind).toBe("edited");
  expect(await blockLines(host)).toContain("Vår egen merknad");
});

test("a card whose names somebody has changed is asked about, and nothing is written", async () => {
  const { host, state } = await inserted("web", "Kurs", "Fagbrev");
  host.editCell(cellOf(host, "Status"), "Fremdrift");
  const before = await blockLines(host);
  expect((await writeActionPlan({ ...state, plan: withMeasures(state.plan, "Samling") })).kind).toBe("edited");
  expect(await blockLines(host)).toEqual(before);
});

test("undo gives the cards back as they were", async () => {
  const { host, state } = await inserted("web", "Kurs", "Fagbrev");
  const before = await blockLines(host);
  const plan = withMeasures(changeMeasure(state.plan, "T1", { status: "done" }), "Samling");
  const outcome = done(await writeActionPlan({ ...state, plan }));
  const now = after(outcome, { ...state, plan });
  done(await undoLast(outcome.undo!, now.plan, now.store));
  expect(await blockLines(host)).toEqual(before);
});

describe("another form", () => {
  const TABLE = [
    ...HEAD,
    "|# Nr | Tiltak og målgruppe | Status |",
    "| T1 | Kurs | Pågår |",
    "| T2 | Fagbrev | Pågår |",
  ];

  test("takes the place of the one in Word, with what was changed there", async () => {
    const { host, state } = await inserted("web", "Kurs", "Fagbrev");
    host.editCell(cellOf(host, "Fagbrev"), "Fagskole");
    const plan = chooseForm(state.plan, HANDLINGSPLAN, "table");
    const now = after(done(await writeActionPlan({ ...state, plan })), { ...state, plan });
    expect(await blockLines(host)).toEqual(TABLE.map((line) => line.replace("Fagbrev", "Fagskole")));
    const cards = chooseForm(now.plan, HANDLINGSPLAN, "cards");
    done(await writeActionPlan({ ...now, plan: cards }));
    expect(await blockLines(host)).toEqual([...HEAD, ...card("T1", "Kurs"), ...card("T2", "Fagskole")]);
  });

  test("is asked about where somebody has a column of their own in the table", async () => {
    const { host, state } = await inserted("web", "Kurs", "Fagbrev");
    const plan = chooseForm(state.plan, HANDLINGSPLAN, "table");
    const now = after(done(await writeActionPlan({ ...state, plan })), { ...state, plan });
    host.insertColumnRight(cellOf(host, "T1"));
    const before = await blockLines(host);
    expect((await writeActionPlan({ ...now, plan: chooseForm(now.plan, HANDLINGSPLAN, "cards") })).kind).toBe("edited");
    expect(await blockLines(host)).toEqual(before);
  });
});

test("cards that go in as OOXML, as on Windows, are kept on one page each", async () => {
  const { host } = await inserted("windows", "Kurs", "Fagbrev");
  const tables = [...host.documentXml.getElementsByTagName("w:tbl")];
  const kept = tables.map((table) =>
    [...table.getElementsByTagName("w:tr")].map((row) => row.getElementsByTagName("w:keepNext").length),
  );
  expect(kept).toEqual([
    [2, 0],
    [2, 0],
  ]);
  expect(await openXmlFaults([await host.save()])).toEqual([]);
});

test("very many cards on Windows, which drops header rows, keep their header column and cost no more round trips", async () => {
  const word = await openInWord(template(), { platform: "windows" });
  const start = await opened();
  const actions = Array.from({ length: 30 }, (_, index) => `Tiltak ${index + 1}`);
  const plan = chooseForm(small(withMeasures(start.plan, ...actions)), HANDLINGSPLAN, "cards");
  const trips = word.roundTrips();
  const outcome = done(await writeActionPlan({ plan, store: start.store }));
  expect(word.roundTrips() - trips).toBe(2);
  expect(outcome.headerUnmarked).toBeUndefined();
  const looks = [...word.host.documentXml.getElementsByTagName("w:tblLook")].slice(-30);
  expect(new Set(looks.map((look) => look.getAttribute("w:firstColumn")))).toEqual(new Set(["1"]));
});
