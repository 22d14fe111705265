import { takePart } from "../stored/partContent";
import { isTablePart, PART_NAMES, type PartName } from "../stored/PartName";
import type { Plan } from "../Plan";
import { fillPlan } from "./fillPlan";
import { hasContent } from "../hasContent";

/**
 * The plan with another one taken in. "replace": each part that the other has content in is as the other has it, with its
 * conflicts. "fill": only what is empty is filled, and measures and rows that are not there yet come last (see fillPlan).
 * What belongs to the document stays: hashes, rows in Word, the place. Numbers that either plan has used are never given
 * to another measure or row.
 */
export function importPlan(current: Plan, incoming: Plan, how: "replace" | "fill"): Plan {
  return how === "fill" ? fillPlan(current, incoming) : replaceParts(current, incoming);
}

function replaceParts(current: Plan, incoming: Plan): Plan {
  const parts = PART_NAMES.filter((part) => part !== "inWord" && hasContent(incoming, part));
  const replaced = parts.reduce((plan, part) => withLastNumber(takePart(plan, incoming, part), current, part), current);
  return { ...replaced, meta: { ...replaced.meta, place: current.meta.place } };
}

/** The plan with the highest number of a part's measures or rows no lower than it was before. */
function withLastNumber(plan: Plan, before: Plan, part: PartName): Plan {
  if (part === "measures") return { ...plan, lastMeasure: Math.max(plan.lastMeasure, before.lastMeasure) };
  const table = isTablePart(part) ? plan.tables[part] : undefined;
  if (!isTablePart(part) || table === undefined) return plan;
  const lastRow = Math.max(table.lastRow, before.tables[part]?.lastRow ?? 0);
  return { ...plan, tables: { ...plan.tables, [part]: { ...table, lastRow } } };
}
