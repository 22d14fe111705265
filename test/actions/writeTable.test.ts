import { writeTable } from "../../src/actions/writeTable";
import { saveParts } from "../../src/actions/saveParts";
import { ALL_TABLES } from "../../src/content/tables/allTables";
import type { TableDefinition } from "../../src/content/tables/TableDefinition";
import { addMeasure } from "../../src/plan/addMeasure";
import { setMeta } from "../../src/plan/setMeta";
import { addRow, changeRow } from "../../src/plan/table/tableEditing";
import { startTable } from "../../src/plan/table/startTable";
import type { WordHost } from "../../src/preview/host/WordHost";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { after, done, opened, template } from "./inPlan";

const PUBLIC = ALL_TABLES.filter(({ isPrivate }) => isPrivate !== true);

function find(id: string): TableDefinition {
  return PUBLIC.find((table) => table.id === id)!;
}

function cellOf(host: WordHost, text: string): Element {
  return [...host.documentXml.getElementsByTagName("w:tc")].find((cell) => cell.textContent === text)!;
}

const write = (state: Parameters<typeof after>[1], table: TableDefinition) =>
  writeTable({ ...state, table, direction: "both", onEdited: "ask" });

describe.each(["nb", "nn"] as const)("in %s", (language) => {
  test.each(PUBLIC.map((table) => [table.id, table] as const))(
    "«%s» is inserted with its columns and rows, and read back unchanged",
    async (_, table) => {
      const { host } = await openInWord(template());
      const start = await opened();
      const named = setMeta(start.plan, { language });
      const plan = addMeasure(startTable(named, table), { action: "Kurs", need: "Behov" });
      const saved = await saveParts({ plan, store: start.store }, ["meta", "measures"]);
      if (saved.kind !== "saved") throw new Error(saved.code);
      const state = after(done(await write(saved, table)), saved);
      const lines = (await linesOf(host)).filter((line) => line.startsWith(`[kplan:${table.step}:`));
      const header = table.columns.map(({ name }) => name[language]).join(" | ");
      expect(lines.some((line) => line.includes(`|# ${table.holds === "measures" ? "Nr | " : ""}${header} |`))).toBe(
        true,
      );
      for (const row of table.startingRows) {
        for (const text of Object.values(row)) expect(lines.join("\n")).toContain(text[language].split("\n")[0]);
      }
      expect((await write(state, table)).kind).toBe("unchanged");
      const again = await opened();
      expect((await write(again, table)).kind).toBe("unchanged");
    },
  );
});

test("rows without a number are known again when they are changed, moved and typed in Word", async () => {
  const { host } = await openInWord(template());
  const start = await opened();
  const table = find("nitt.tab.faktorer");
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
