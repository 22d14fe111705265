import { undoLast } from "../../src/actions/undo/undoLast";
import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import { addMeasure, changeMeasure, deleteMeasure, moveMeasure } from "../../src/plan/measures/editMeasures";
import { chooseForm } from "../../src/plan/table/tableForm";
import { openXmlFaults } from "../openXmlFaults";
import { after, done, writeActionPlan } from "./inPlan";
import {
  HEADER,
  inserted,
  tableLines,
  measure,
  cellOf,
  rowOf,
  typeRow,
  merge,
  typeSection,
  updated,
  actionsOf,
} from "./tableInWord";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

describe("headings that the user has put between the measures", () => {
  test("over the whole width stay above the rows that they stood above, and the others are synced both ways", async () => {
    const word = await inserted();
    const { host, state } = word;
    const rows = [typeSection(host, "T3", "Oppvekst"), typeSection(host, "T1", "Helse og omsorg")];
    const untouched = rows.map((row) => row.outerHTML);
    host.editCell(cellOf(host, "Kurs"), "Kurs i demens");
    const plan = changeMeasure(state.plan, "T1", { cost: "60 000" });
    const trips = word.roundTrips();
    const now = await updated(state, plan);
    expect(word.roundTrips() - trips).toBe(2);
    expect(await tableLines(host)).toEqual([
      HEADER,
      "| Helse og omsorg |",
      measure("T1", "Fagbrev", "60 000"),
      measure("T2", "Hospitering"),
      "| Oppvekst |",
      measure("T3", "Kurs i demens"),
    ]);
    expect(rows.map((row) => row.outerHTML)).toEqual(untouched);
    expect(actionsOf(now)).toEqual(["T1 Fagbrev", "T2 Hospitering", "T3 Kurs i demens"]);
    expect((await writeActionPlan(now)).kind).toBe("unchanged");
    expect(await openXmlFaults([await host.save()])).toEqual([]);
  });

  test("stay where measures come, go and move, and undo gives the table back", async () => {
    const { host, state } = await inserted();
    typeSection(host, "T3", "Oppvekst");
    typeSection(host, "T1", "Helse og omsorg");
    const known = await updated(state);
    const before = await tableLines(host);
    const added = addMeasure(deleteMeasure(known.plan, "T2").plan, { need: "Folk", action: "Samling", cost: "1" });
    const plan = addMeasure(moveMeasure(added, "T4", 1), { need: "Folk", action: "Møte", cost: "2" });
    const outcome = done(await writeActionPlan({ ...known, plan }));
    const now = after(outcome, { ...known, plan });
    expect(await tableLines(host)).toEqual([
      HEADER,
      "| Helse og omsorg |",
      measure("T1", "Fagbrev"),
      measure("T4", "Samling", "1"),
      "| Oppvekst |",
      measure("T3", "Kurs"),
      measure("T5", "Møte", "2"),
    ]);
    done(await undoLast(outcome.undo!, now.plan, now.store));
    expect(await tableLines(host)).toEqual(before);
  });

  test("are never the shape of what undo would bring back: it is not offered then", async () => {
    const { host, state } = await inserted();
    typeSection(host, "T3", "Oppvekst");
    const known = await updated(state);
    const { plan } = deleteMeasure(known.plan, "T3");
    expect(done(await writeActionPlan({ ...known, plan })).undo).toBeNull();
    expect((await tableLines(host)).at(-1)).toBe("| Oppvekst |");
  });

  test("stay where a measure is put first, and where measures change places", async () => {
    const { host, state } = await inserted();
    typeSection(host, "T3", "Oppvekst");
    typeSection(host, "T1", "Helse og omsorg");
    const plan = addMeasure(moveMeasure(state.plan, "T3", 0), { need: "Folk", action: "Samling", cost: "1" });
    const now = await updated(state, moveMeasure(plan, "T4", 0));
    expect(await tableLines(host)).toEqual([
      HEADER,
      "| Helse og omsorg |",
      measure("T4", "Samling", "1"),
      measure("T3", "Kurs"),
      measure("T1", "Fagbrev"),
      "| Oppvekst |",
      measure("T2", "Hospitering"),
    ]);
    expect((await writeActionPlan(now)).kind).toBe("unchanged");
  });

  test.each([
    ["in the place of a number", ["Oppvekst"]],
    ["where the need stands", ["", "Oppvekst"]],
  ])("%s are no measures", async (_, texts) => {
    const { host, state } = await inserted();
    const untouched = typeRow(host, "T2", ...texts).outerHTML;
    const now = await updated(state, changeMeasure(state.plan, "T3", { cost: "60 000" }));
    expect(actionsOf(now)).toEqual(["T1 Fagbrev", "T2 Hospitering", "T3 Kurs"]);
    expect(rowOf(cellOf(host, "Oppvekst")).outerHTML).toBe(untouched);
    expect(await tableLines(host)).toContain(measure("T3", "Kurs", "60 000"));
  });

  test("are asked about before the table becomes cards", async () => {
    const { host, state } = await inserted();
    typeSection(host, "T3", "Oppvekst");
    const now = await updated(state);
    const plan = chooseForm(now.plan, HANDLINGSPLAN, "cards");
    expect((await writeActionPlan({ ...now, plan })).kind).toBe("edited");
    expect(await tableLines(host)).toContain("| Oppvekst |");
  });

  test("a measure whose cells have been merged into one is asked about, and stays in the plan", async () => {
    const { host, state } = await inserted();
    const row = rowOf(cellOf(host, "T2"));
    merge(row);
    host.editCell(row.getElementsByTagNameNS(W, "tc")[0]!, "T2\nFolk\nHospitering\n50 000");
    expect((await writeActionPlan(state)).kind).toBe("edited");
    expect((await writeActionPlan({ ...state, direction: "read" })).kind).toBe("missing");
    expect(await tableLines(host)).toContain("| T2/Folk/Hospitering/50 000 |");
  });

  test("a measure with its action alone is one", async () => {
    const { host, state } = await inserted();
    typeRow(host, "T2", "", "", "Samling");
    expect(actionsOf(await updated(state))).toEqual(["T1 Fagbrev", "T2 Hospitering", "T4 Samling", "T3 Kurs"]);
  });

  test("a need alone below the last measure is a measure", async () => {
    const { host, state } = await inserted();
    typeRow(host, "T3", "", "Flere lærere");
    expect((await updated(state)).plan.measures.at(-1)).toMatchObject({ nr: "T4", need: "Flere lærere" });
  });
});
