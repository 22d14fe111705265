import { VEDTAKSLOGG } from "../../../src/content/tables/vedtakslogg";
import { councilName, setStop, stopRow, stopsOutOfOrder } from "../../../src/plan/decision/route";
import { emptyPlan } from "../../../src/plan/emptyPlan";
import { examplePlan } from "../../../src/plan/example/examplePlan";
import { addRow } from "../../../src/plan/table/tableEditing";

const LOG = "own.vedtakslogg";

test("a stop is the row of the log that the template has for it: none is doubled", () => {
  const plan = setStop(emptyPlan("nb"), VEDTAKSLOGG, "council", { date: "8.12.2026" });
  expect(plan.tables[LOG]?.rows).toHaveLength(VEDTAKSLOGG.startingRows.length);
  expect(stopRow(plan, "council")?.cells).toMatchObject({ body: "Kommunestyret", date: "8.12.2026" });
});

test("a stop that the log lacks gets a row, and keeps it whatever it is called then", () => {
  const plan = setStop(emptyPlan("nn"), VEDTAKSLOGG, "executive", { date: "10.11.2026" });
  const renamed = setStop(plan, VEDTAKSLOGG, "executive", { body: "Kommuneutvalet" });
  expect(stopRow(renamed, "executive")?.cells).toMatchObject({ body: "Kommuneutvalet", date: "10.11.2026" });
  expect(renamed.tables[LOG]?.rows).toHaveLength(VEDTAKSLOGG.startingRows.length + 1);
});

test("the stops of a plan that was decided on are found in its log", async () => {
  const plan = await examplePlan("nb");
  expect(stopRow(plan, "discussion")?.cells.date).toBe("13. oktober 2026");
  expect(stopRow(plan, "executive")?.cells.date).toBe("10. november 2026");
  expect(stopRow(plan, "committee")).toBeNull();
  expect(stopsOutOfOrder(plan)).toEqual([]);
  const reported = addRow(plan, LOG, { body: "Formannskapet", case: "Rapport om planen", date: "1.6.2028" });
  expect(stopRow(reported, "executive")?.cells.date).toBe("10. november 2026");
});

test("who decides is called what the log calls them", () => {
  const plan = setStop(emptyPlan("nb"), VEDTAKSLOGG, "council", { body: "Bystyret" });
  expect(councilName(plan)).toBe("Bystyret");
});
