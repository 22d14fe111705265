import { comparableLines } from "../../document/block/hashText";
import type { Outline } from "../../document/Outline";
import type { KnownTable } from "./KnownTable";
import type { Plan } from "../Plan";

/**
 * The plan without the texts of tables that somebody has deleted in Word: what is deleted is not to be found in the file. A
 * table that stands there, but is held by nothing of ours any more, is known by its texts.
 */
export function forgetGoneTables(plan: Plan, { paragraphs }: Outline): Plan {
  const tags = new Set(paragraphs.map(({ control }) => control?.tag));
  const known = Object.entries(plan.inWord);
  const missing = known.filter(([tag]) => !tags.has(tag));
  if (missing.length === 0) return plan;
  const texts = new Set(paragraphs.flatMap(({ inTable, text }) => (inTable ? comparableLines(text) : [])));
  const gone = missing.filter(([, table]) => !isStanding(table, texts)).map(([tag]) => tag);
  if (gone.length === 0) return plan;
  return { ...plan, inWord: Object.fromEntries(known.filter(([tag]) => !gone.includes(tag))) };
}

/** Whether at least half of a table's texts stand in tables. */
function isStanding({ rows }: KnownTable, texts: ReadonlySet<string>): boolean {
  const own = rows.flat().flatMap(comparableLines);
  const found = own.filter((text) => texts.has(text)).length;
  return found > 0 && 2 * found >= own.length;
}
