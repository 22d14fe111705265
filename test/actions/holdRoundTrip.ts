import { prefixOf } from "../../src/content/tables/threadTables";
import { writeTable } from "../../src/actions/table/writeTable";
import { saveParts } from "../../src/actions/saving/saveParts";
import type { Language } from "../../src/content/Language";
import { ALL_TABLES } from "../../src/content/tables/allTables";
import type { TableDefinition } from "../../src/content/tables/TableDefinition";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import { setMeta } from "../../src/plan/setMeta";
import { startTable } from "../../src/plan/table/startTable";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { after, done, opened, template } from "./inPlan";

/** The standard tables that go into the document, with their ids. */
export const PUBLIC = ALL_TABLES.filter(({ isPrivate }) => isPrivate !== true).map(
  (table) => [table.id, table] as const,
);

/** Inserts a table, or brings it and the plan together. */
export function write(state: Parameters<typeof after>[1], table: TableDefinition) {
  return writeTable({ ...state, table, direction: "both", onEdited: "ask" });
}

/** A table is inserted with its columns and rows, and read back unchanged. */
export async function holdRoundTrip(table: TableDefinition, language: Language): Promise<void> {
  const { host } = await openInWord(template());
  const start = await opened();
  const named = setMeta(start.plan, { language });
  const plan = addMeasure(startTable(named, table), { action: "Kurs", need: "Behov" });
  const saved = await saveParts({ plan, store: start.store }, ["meta", "measures"]);
  if (saved.kind !== "saved") throw new Error(saved.code);
  const state = after(done(await write(saved, table)), saved);
  const lines = (await linesOf(host)).filter((line) => line.startsWith(`[kplan:${table.step}:`));
  const header = table.columns.map(({ name }) => name[language]).join(" | ");
  expect(
    lines.some((line) =>
      line.includes(`|# ${table.holds === "measures" || prefixOf(table.id) !== "R" ? "Nr | " : ""}${header} |`),
    ),
  ).toBe(true);
  for (const row of table.startingRows) {
    for (const text of Object.values(row)) expect(lines.join("\n")).toContain(text[language].split("\n")[0]);
  }
  expect((await write(state, table)).kind).toBe("unchanged");
  const again = await opened();
  expect((await write(again, table)).kind).toBe("unchanged");
}
