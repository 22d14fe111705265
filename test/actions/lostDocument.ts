import type { Outcome } from "../../src/actions/Outcome";
import { takeOver } from "../../src/actions/unclaimed/takeOver";
import { writeTable } from "../../src/actions/table/writeTable";
import { ALL_TABLES } from "../../src/content/tables/allTables";
import { MEDVIRKNING } from "../../src/content/tables/medvirkning";
import type { StoredPlan } from "../../src/plan/stored/adoptPart";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import { startTable } from "../../src/plan/table/startTable";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { withoutPlan } from "../taskpane/editDocument";
import { dropOwners } from "../owners";
import { after, done, head, insert, opened, para, point, template, writeActionPlan } from "./inPlan";

export const TEXT = "kplan:s2:text";
export const TABLE = "kplan:s6:handlingsplan";
export const PIECES = [head("Hvorfor"), para("Fordi vi trenger folk."), point("Ett")];

/** A document with a text, the action plan and a table with rows of its own, and the plan that it was written from. */
export async function written() {
  const word = await openInWord(template());
  const start = await opened();
  const text = after(done(await insert(start, "s2", PIECES)), start);
  const measures = addMeasure(addMeasure(text.plan, { action: "Kurs" }), { action: "Fagbrev", need: "Flere fagfolk" });
  const planned = after(done(await writeActionPlan({ ...text, plan: measures })), text);
  const request = { table: MEDVIRKNING, direction: "both", onEdited: "ask" } as const;
  const plan = startTable(planned.plan, MEDVIRKNING);
  const state = after(done(await writeTable({ ...request, ...planned, plan })), planned);
  return { word, state };
}

/** The same document when it has been through a program that keeps the text alone, opened anew. */
export async function lost() {
  const { word, state } = await written();
  const before = await linesOf(word.host);
  dropOwners(word.host);
  const again = await openInWord(await withoutPlan(await word.host.save()));
  return { word: again, host: again.host, before, had: state.plan, start: await opened() };
}

/** Takes over what the plan knows nothing of. */
export function take(state: StoredPlan, tags: readonly string[] | null = null): Promise<Outcome> {
  return takeOver(state, ALL_TABLES, tags);
}
