import type { TableId } from "../../../content/tables/tableIds";
import { normaliseText } from "../../../document/text/normaliseText";
import { YEAR_FIELDS } from "../../measures/sumCosts";
import type { Plan } from "../../Plan";
import { measureText } from "../../thread/overview";
import { targetsIn } from "../../thread/targets";
import { decidedOfMeasure, decidedOfRow } from "./decidedFields";
import { ownNumberIn } from "./unitFile";
import { sharedOf } from "../origin";

/** Texts by field. */
type Texts = Readonly<Record<string, string>>;

export type DecidedKind = "goal" | "need" | "measure";

/** A row of either plan, as far as it is compared. */
export interface ComparedRow {
  readonly kind: DecidedKind;
  /** Null for a measure. */
  readonly table: TableId | null;
  readonly nr: string;
  /** What it says in one line. */
  readonly title: string;
  readonly texts: Texts;
  /** Its cells, or the measure's further fields. */
  readonly fields: Texts;
}

/** A field of which both plans say something, and not the same. */
export interface DecidedDifference {
  readonly field: string;
  readonly ours: string;
  readonly theirs: string;
}

/** A row that the overall plan has decided for the unit, beside the unit's own. */
export interface DecidedRow {
  readonly theirs: ComparedRow;
  /** The unit's own row; null where there is none yet. */
  readonly ours: ComparedRow | null;
  /** Fields in which the unit's row says nothing. */
  readonly fills: readonly string[];
  readonly differs: readonly DecidedDifference[];
}

/** What a file with decisions says beside a unit's plan. */
export interface Decided {
  /** Goals, needs, measures. */
  readonly rows: readonly DecidedRow[];
  /** The unit's rows that the overall plan has had, and of which the file says nothing. */
  readonly missing: readonly ComparedRow[];
}

/** What a file with decisions of the overall plan says beside the unit's plan. Nothing is changed. */
export function decidedRows(plan: Plan, file: Plan): Decided {
  const isOtherPeriod = plan.meta.from !== "" && file.meta.from !== "" && plan.meta.from !== file.meta.from;
  const [ours, theirs] = [comparedRows(plan), comparedRows(isOtherPeriod ? withoutYears(file) : file)];
  const pairs = pairRows(ours, theirs);
  const paired = new Set(pairs.values());
  return {
    rows: theirs.map((row) => beside(row, pairs.get(row) ?? null)),
    missing: ours.filter((row) => sharedOf(row.fields).length > 0 && !paired.has(row)),
  };
}

/** What measures cost in the first year of another period says nothing of this one. */
function withoutYears(file: Plan): Plan {
  const isYear = (field: string): boolean => YEAR_FIELDS.some((year) => year === field);
  const measures = file.measures.map((measure) => ({
    ...measure,
    more: Object.fromEntries(Object.entries(measure.more).filter(([field]) => !isYear(field))),
  }));
  return { ...file, measures };
}

/** The rows of a plan that say something, with what of them is decided. */
export function comparedRows(plan: Plan): readonly ComparedRow[] {
  const rowsOf = (kind: "goals" | "needs"): readonly ComparedRow[] =>
    targetsIn(plan, kind)
      .all.filter(({ text }) => text !== "")
      .map(({ table, nr, text, row: { cells } }) => ({
        ...{ table, nr, title: text, fields: cells },
        kind: kind === "goals" ? "goal" : "need",
        texts: decidedOfRow(table, cells),
      }));
  const measures = plan.measures
    .map((measure): ComparedRow => ({
      ...{ kind: "measure", table: null, nr: measure.nr, title: measureText(measure) },
      ...{ texts: decidedOfMeasure(measure), fields: measure.more },
    }))
    .filter(({ title }) => title !== "");
  return [...rowsOf("goals"), ...rowsOf("needs"), ...measures];
}

/**
 * The unit's own rows by those of the file. First what they have in common; then what has come from this very plan, by its
 * number there; then what says the same. A number counts only where most of what has one says the same: the file may have
 * been opened in another unit's document.
 */
function pairRows(ours: readonly ComparedRow[], theirs: readonly ComparedRow[]): ReadonlyMap<ComparedRow, ComparedRow> {
  const pairs = new Map<ComparedRow, ComparedRow>();
  const taken = new Set<ComparedRow>();
  const pair = (keysOf: (row: ComparedRow, isTheirs: boolean) => readonly string[]): void => {
    const open = ours.filter((row) => !taken.has(row));
    const byKey = new Map(open.toReversed().flatMap((row) => keysOf(row, false).map((key) => [key, row] as const)));
    for (const row of theirs) {
      if (pairs.has(row)) continue;
      const own = keysOf(row, true).flatMap((key) => byKey.get(key) ?? [])[0];
      if (own === undefined || taken.has(own) || own.kind !== row.kind) continue;
      pairs.set(row, own);
      taken.add(own);
    }
  };
  pair(({ fields }) => sharedOf(fields));
  const numberOf = ({ nr, fields }: ComparedRow, isTheirs: boolean): readonly string[] =>
    isTheirs ? [ownNumberIn(fields) ?? ""].filter((each) => each !== "") : [nr];
  if (isItsPlan(ours, theirs)) pair(numberOf);
  pair((row) => [wordsOf(row)]);
  return pairs;
}

/** Whether at least half of what the file has numbers of the unit's plan for says the same there. */
function isItsPlan(ours: readonly ComparedRow[], theirs: readonly ComparedRow[]): boolean {
  const byNr = new Map(ours.map((row) => [row.nr, row]));
  const known = theirs.flatMap((row) => {
    const own = byNr.get(ownNumberIn(row.fields) ?? "");
    return own === undefined ? [] : [wordsOf(own) === wordsOf(row)];
  });
  return 2 * known.filter(Boolean).length >= known.length;
}

function wordsOf({ kind, table, title }: ComparedRow): string {
  return JSON.stringify([kind, table, normaliseText(title)]);
}

/** A row that the unit keeps in another table is its own affair. */
function beside(theirs: ComparedRow, ours: ComparedRow | null): DecidedRow {
  if (ours !== null && ours.table !== theirs.table) return { theirs, ours, fills: [], differs: [] };
  const fields = Object.keys(theirs.texts);
  const said = (field: string): string => ours?.texts[field] ?? "";
  return {
    ...{ theirs, ours },
    fills: ours === null ? [] : fields.filter((field) => said(field) === ""),
    differs: fields
      .filter((field) => said(field) !== "")
      .map((field) => ({ field, ours: said(field), theirs: theirs.texts[field] ?? "" }))
      .filter((each) => normaliseText(each.ours) !== normaliseText(each.theirs)),
  };
}
