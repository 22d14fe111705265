import { undoLast } from "../../src/actions/undo/undoLast";
import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import { addMeasure, changeMeasure } from "../../src/plan/measures/editMeasures";
import { hideColumn } from "../../src/plan/table/columnEditing";
import { chooseForm } from "../../src/plan/table/tableForm";
import { openInWord } from "../openInWord";
import { after, done, opened, template, writeActionPlan } from "./inPlan";
import { small, inserted, blockLines, card, HEAD, cellOf } from "./cardsInWord";

describe("a line without a text", () => {
  /** With who is responsible, too: nobody is in the second card. */
  async function responsible() {
    const word = await openInWord(template());
    const start = await opened();
    const shown = hideColumn(small(start.plan), HANDLINGSPLAN, "responsible", false);
    const one = addMeasure(shown, { action: "Kurs", responsible: "HR", status: "ongoing" });
    const plan = chooseForm(addMeasure(one, { action: "Fagbrev", status: "ongoing" }), HANDLINGSPLAN, "cards");
    const state = { plan, store: start.store };
    return { ...word, state: after(done(await writeActionPlan(state)), state) };
  }

  const KURS = ["|# T1 | Kurs |", "| Ansvarlig | HR |", "| Status | Pågår |"];

  test("is left out of its card, and of all where none has one, and nothing is lost by it", async () => {
    const { host, state } = await responsible();
    expect(await blockLines(host)).toEqual([...HEAD, ...KURS, ...card("T2", "Fagbrev")]);
    expect((await writeActionPlan(state)).kind).toBe("unchanged");
    const none = await inserted("web", "Kurs");
    const empty = changeMeasure(none.state.plan, "T1", { status: "" });
    const now = after(done(await writeActionPlan({ ...none.state, plan: empty })), { ...none.state, plan: empty });
    expect(await blockLines(none.host)).toEqual([...HEAD, "|# T1 | Kurs |"]);
    expect((await writeActionPlan(now)).kind).toBe("unchanged");
    expect(now.plan.tables[HANDLINGSPLAN.id]?.columns.find(({ id }) => id === "status")?.hidden ?? false).toBe(false);
    const again = changeMeasure(now.plan, "T1", { status: "done" });
    done(await writeActionPlan({ ...now, plan: again }));
    expect(await blockLines(none.host)).toEqual([...HEAD, ...card("T1", "Kurs", "Gjennomført")]);
  });

  test("comes in its place when it gets one, and goes when it loses it, in two round trips, and undo takes it back", async () => {
    const word = await responsible();
    const { host, state } = word;
    const before = await blockLines(host);
    const untouched = cellOf(host, "Fagbrev").outerHTML;
    const added = changeMeasure(state.plan, "T2", { responsible: "Rektor" });
    const plan = changeMeasure(added, "T1", { responsible: "" });
    const trips = word.roundTrips();
    const outcome = done(await writeActionPlan({ ...state, plan }));
    expect(word.roundTrips() - trips).toBe(2);
    const T2 = ["|# T2 | Fagbrev |", "| Ansvarlig | Rektor |", "| Status | Pågår |"];
    expect(await blockLines(host)).toEqual([...HEAD, ...card("T1", "Kurs"), ...T2]);
    expect(cellOf(host, "Fagbrev").outerHTML).toBe(untouched);
    const now = after(outcome, { ...state, plan });
    expect((await writeActionPlan(now)).kind).toBe("unchanged");
    done(await undoLast(outcome.undo!, now.plan, now.store));
    expect(await blockLines(host)).toEqual(before);
  });

  test("is read as a text that was emptied where somebody has deleted it or emptied it in Word", async () => {
    const { host, state } = await responsible();
    host.deleteRow(
      [...host.documentXml.getElementsByTagName("w:tc")].findLast((cell) => cell.textContent === "Pågår")!,
    );
    host.editCell(cellOf(host, "Pågår"), "");
    const now = after(done(await writeActionPlan({ ...state, direction: "read" })), state);
    expect(now.plan.measures.map(({ status, responsible: who }) => [status, who])).toEqual([
      ["", "HR"],
      ["", ""],
    ]);
  });

  test("that somebody has put into a card in Word comes into the plan", async () => {
    const { host, state } = await responsible();
    const cell = cellOf(host, "Fagbrev");
    host.insertRowBelow(cell);
    const [name, text] = [...cell.parentElement!.nextElementSibling!.getElementsByTagName("w:tc")];
    host.editCell(name!, "ansvarlig");
    host.editCell(text!, "Rektor");
    const now = after(done(await writeActionPlan(state)), state);
    expect(now.plan.measures[1]?.responsible).toBe("Rektor");
    expect((await writeActionPlan(now)).kind).toBe("unchanged");
  });

  test("that every card had and somebody has deleted in all hides the column, and the plan keeps what stood there", async () => {
    const { host, state } = await inserted("web", "Kurs", "Fagbrev");
    for (const status of ["Pågår", "Pågår"]) host.deleteRow(cellOf(host, status));
    const now = after(done(await writeActionPlan(state)), state);
    expect(now.plan.measures.map(({ status }) => status)).toEqual(["ongoing", "ongoing"]);
    expect(now.plan.tables[HANDLINGSPLAN.id]?.columns.find(({ id }) => id === "status")?.hidden).toBe(true);
  });
});

test("cards whose number has a line of its own are read, and get the heading of the others", async () => {
  const { host, state } = await inserted("web", "Kurs");
  const header = cellOf(host, "T1").parentElement!;
  host.editCell(cellOf(host, "Kurs"), "T1");
  host.editCell(cellOf(host, "T1"), "Nr");
  host.insertRowBelow(header.getElementsByTagName("w:tc")[0]!);
  const [name, text] = [...header.nextElementSibling!.getElementsByTagName("w:tc")];
  host.editCell(name!, "Tiltak og målgruppe");
  host.editCell(text!, "Mitt kurs");
  const now = after(done(await writeActionPlan(state)), state);
  expect(now.plan.measures.map(({ action }) => action)).toEqual(["Mitt kurs"]);
  expect(await blockLines(host)).toEqual([...HEAD, ...card("T1", "Mitt kurs")]);
});
