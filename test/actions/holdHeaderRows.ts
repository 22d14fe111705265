import { writeTable } from "../../src/actions/table/writeTable";
import type { Language } from "../../src/content/Language";
import { ALL_TABLES } from "../../src/content/tables/allTables";
import type { TableDefinition } from "../../src/content/tables/TableDefinition";
import type { StoredPlan } from "../../src/plan/stored/adoptPart";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import { setMeta } from "../../src/plan/setMeta";
import { startTable } from "../../src/plan/table/startTable";
import type { Platform } from "../../src/preview/host/WordHost";
import { documentXml } from "../linesOf";
import { openInWord } from "../openInWord";
import { blockElements } from "../owners";
import { openXmlFaults } from "../openXmlFaults";
import { after, done, opened, template } from "./inPlan";

const PUBLIC = ALL_TABLES.filter(({ isPrivate }) => isPrivate !== true);

/** Inserts the table, with a row at least. */
async function insert(state: StoredPlan, table: TableDefinition): Promise<StoredPlan> {
  const sent = { ...state, plan: startTable(state.plan, table) };
  return after(done(await writeTable({ ...sent, table, direction: "both", onEdited: "ask" })), sent);
}

/** Of each table, how many of its rows at the top are marked as its header. */
function headersOf(xml: Document): readonly number[] {
  const tables = blockElements(xml).filter(({ localName }) => localName === "tbl");
  return tables.map((table) => {
    const rows = [...table.getElementsByTagName("w:tr")];
    const plain = rows.findIndex((row) => row.getElementsByTagName("w:tblHeader").length === 0);
    return plain === -1 ? rows.length : plain;
  });
}

/** On a platform every standard table has one marked header row in the saved file, which is valid. */
export async function holdHeaderRows(platform: Platform, language: Language): Promise<void> {
  // Two documents: each table in a document makes the next one slower.
  const half = Math.ceil(PUBLIC.length / 2);
  for (const tables of [PUBLIC.slice(0, half), PUBLIC.slice(half)]) await holdInOne(tables, platform, language);
}

async function holdInOne(tables: readonly TableDefinition[], platform: Platform, language: Language): Promise<void> {
  const { host } = await openInWord(template(language), { platform });
  const { plan, store } = await opened();
  const filled = addMeasure(setMeta(plan, { language }), { action: "Kurs", need: "Behov" });
  let state: StoredPlan = { plan: filled, store };
  for (const table of tables) state = await insert(state, table);
  const saved = await host.save();
  expect(headersOf(await documentXml(saved))).toEqual(tables.map(() => 1));
  expect(await openXmlFaults([saved])).toEqual([]);
}
