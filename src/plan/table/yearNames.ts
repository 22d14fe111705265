import type { TableDefinition, YearName } from "../../content/tables/TableDefinition";
import { blockTag } from "../../document/block/blockTag";
import { headerKey } from "../../document/table/PlacedTable";
import type { Plan, PlanMeta } from "../Plan";

const YEAR = /^\d{4}$/u;

/** What a column is called by its year of the period; null where the period is not known. */
export function nameInPeriod({ from, to }: PlanMeta, { year, before }: YearName): string | null {
  if (year === "last") return YEAR.test(to) ? before + to : null;
  return YEAR.test(from) ? before + String(Number(from) + year) : null;
}

/**
 * What the columns that are named by years are called in Word, by their ids: a name that follows the period is as it was
 * when the table was last written or read. Only names of ours: what somebody has given there is another one since.
 */
export function yearNamesInWord({ inWord }: Plan, { id, step, columns }: TableDefinition): ReadonlyMap<string, string> {
  const known = inWord[blockTag({ step, block: id })];
  const ids = known?.identity?.columns ?? [];
  const header = known?.rows[0] ?? [];
  return new Map(
    columns.flatMap((column) => {
      const text = header[ids.indexOf(column.id)] ?? "";
      return column.yearName !== undefined && isOurs(column.yearName, text) ? [[column.id, text] as const] : [];
    }),
  );
}

function isOurs({ before }: YearName, text: string): boolean {
  const [key, start] = [headerKey(text), before.toLowerCase()];
  return key.startsWith(start) && YEAR.test(key.slice(start.length));
}
