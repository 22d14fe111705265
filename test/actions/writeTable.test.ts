import { addRow, changeRow } from "../../src/plan/table/tableEditing";
import { startTable } from "../../src/plan/table/startTable";
import type { WordHost } from "../../src/preview/host/WordHost";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { holdRoundTrip, PUBLIC, write } from "./holdRoundTrip";
import { after, done, opened, template } from "./inPlan";

function cellOf(host: WordHost, text: string): Element {
  return [...host.documentXml.getElementsByTagName("w:tc")].find((cell) => cell.textContent === text)!;
}

test.each(PUBLIC)("«%s» is inserted with its columns and rows, and read back unchanged", async (_, table) => {
  await holdRoundTrip(table, "nb");
});

test("rows without a number are known again when they are changed, moved and typed in Word", async () => {
  const { host } = await openInWord(template());
  const start = await opened();
  const table = PUBLIC.find(([id]) => id === "nitt.tab.faktorer")![1];
  const plan = startTable(start.plan, table);
  const state = after(done(await write({ plan, store: start.store }, table)), { plan, store: start.store });
  const [first, second] = state.plan.tables["nitt.tab.faktorer"]!.rows;
  const column = table.columns[0]!.id;
  const other = table.columns[1]!.id;
  host.editCell(cellOf(host, first!.cells[column]!), "Helt nytt navn på faktoren");
  const changed = changeRow(state.plan, "nitt.tab.faktorer", second!.nr, { [other]: "Flere søkere" });
  const now = after(
    done(await write({ ...state, plan: addRow(changed, "nitt.tab.faktorer", { [column]: "Vår egen" }) }, table)),
    state,
  );
  const rows = now.plan.tables["nitt.tab.faktorer"]!.rows;
  expect(rows.find(({ nr }) => nr === first!.nr)?.cells[column]).toBe("Helt nytt navn på faktoren");
  expect(rows.find(({ nr }) => nr === second!.nr)?.cells[other]).toBe("Flere søkere");
  expect(rows).toHaveLength(8);
  const lines = await linesOf(host);
  expect(lines.some((line) => line.includes("| Vår egen |"))).toBe(true);
  expect(lines.some((line) => line.includes("Flere søkere"))).toBe(true);
});
