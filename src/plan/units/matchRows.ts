import type { Plan } from "../Plan";
import { areAlike } from "../sheet/take/knownRows";
import { fingerprint, knownFields, originsOf, sharedOf } from "./origin";
import { foldedName } from "./unitName";
import { type PlanRow, planRows } from "./unitRows";

/** The plan's rows, to be found by what they remember of units. */
export interface KnownRows {
  /** Of a unit, by its number there; several where a number has been used again, or two people have taken one row. */
  readonly of: (unit: string) => ReadonlyMap<string, readonly PlanRow[]>;
  /** By what a row is known by in all plans that it has been sent to; several where somebody has made two of one. */
  readonly byShared: ReadonlyMap<string, readonly PlanRow[]>;
}

/** The rows of the plan that were taken from units, or sent to them. */
export function rowsOfUnits(plan: Plan): KnownRows {
  const units = new Map<string, Map<string, PlanRow[]>>();
  const byShared = new Map<string, PlanRow[]>();
  for (const row of planRows(plan)) {
    for (const { unit, nr } of originsOf(row.kept)) {
      const rows = units.get(unit) ?? new Map<string, PlanRow[]>();
      units.set(unit, rows.set(nr, [...(rows.get(nr) ?? []), row]));
    }
    for (const name of sharedOf(row.kept).map((token) => placed(row, token))) {
      byShared.set(name, [...(byShared.get(name) ?? []), row]);
    }
  }
  return { of: (unit) => units.get(unit) ?? new Map<string, PlanRow[]>(), byShared };
}

/** A row of one table is never the same as one of another. */
function placed({ table }: PlanRow, token: string): string {
  return `${table ?? ""} ${token}`;
}

/** Which row of the plan each row of a unit is, and what the unit has no row for any more. */
export interface MatchedRows {
  readonly pairs: ReadonlyMap<PlanRow, PlanRow>;
  readonly gone: readonly PlanRow[];
}

/**
 * Finds the rows of a unit among those that the plan has of it: by its number, where the row is like it too, since a number
 * alone says nothing; by what a row was sent with; else by its words, where it has got another number.
 */
export function matchRows(unit: string, coming: readonly PlanRow[], known: KnownRows): MatchedRows {
  const pairs = new Map<PlanRow, PlanRow>();
  const taken = new Set<PlanRow>();
  const pairAll = (find: (there: PlanRow) => PlanRow | undefined): void => {
    for (const there of coming) {
      const here = pairs.has(there) ? undefined : find(there);
      if (here === undefined || taken.has(here)) continue;
      pairs.set(there, here);
      taken.add(here);
    }
  };
  const numbered = known.of(unit);
  pairAll((there) => numbered.get(there.nr)?.find((here) => !taken.has(here) && isSameRow(here, there, unit)));
  pairAll((there) =>
    sharedOf(there.kept)
      .flatMap((token) => known.byShared.get(placed(there, token)) ?? [])
      .find((here) => !taken.has(here)),
  );
  const open = new Set([...numbered.values()].flat().filter((here) => !taken.has(here)));
  const byWords = new Map([...open].map((here) => [wordsOf(here), here]));
  pairAll((there) => byWords.get(wordsOf(there)));
  return { pairs, gone: [...open].filter((here) => !taken.has(here)) };
}

/** Whether a row with the number is the same one: it says the same in what tells rows apart, or in half of its fields. */
function isSameRow(here: PlanRow, there: PlanRow, unit: string): boolean {
  if (here.table !== there.table) return false;
  const known = knownFields(here.kept, unit);
  const fields = Object.entries(there.texts);
  const same = fields.filter(([field, text]) => known.get(field)?.has(fingerprint(text)) === true);
  if (2 * same.length >= fields.length) return true;
  const isTold = same.some(([field]) => ["action", "need", "needs", "goals"].includes(field));
  return isTold || areAlike(foldedName(here.title), foldedName(there.title));
}

function wordsOf({ table, title, texts }: PlanRow): string {
  return JSON.stringify([table, foldedName(title), foldedName(texts.need ?? "")]);
}
