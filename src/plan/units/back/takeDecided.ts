import { addMeasure, changeMeasure } from "../../measures/editMeasures";
import { emptyMeasure } from "../../measures/Measure";
import type { Plan } from "../../Plan";
import { addRow, changeRow } from "../../table/tableEditing";
import { goalsOf, needsOf, setGoals, setNeeds } from "../../thread/links";
import { nextRowNumber } from "../../thread/rowNumbers";
import { tokensIn, tokenText } from "../../thread/threadCells";
import { goalColumnOf } from "../../../content/tables/threadTables";
import type { TableId } from "../../../content/tables/tableIds";
import type { Target } from "../../thread/targets";
import { SHARED } from "../originField";
import { measureOfDecided } from "./decidedFields";
import { type ComparedRow, type DecidedRow, decidedRows } from "./decidedRows";

/** Texts by field. */
type Texts = Readonly<Record<string, string>>;

/** What the user takes of a file with decisions. */
export interface DecidedWish {
  /** Rows, by their number in the file: one that is new is added, of one that is there what it lacks is filled in. */
  readonly rows: ReadonlySet<string>;
  /** Fields of which the words of the overall plan count, by differenceKey. In all others the unit's stay. */
  readonly theirs: ReadonlySet<string>;
}

/** What a field that differs is known by among the user's choices. */
export function differenceKey({ theirs }: DecidedRow, field: string): string {
  return `${theirs.nr}.${field}`;
}

/**
 * The unit's plan with what the user takes of a file with decisions. Links between rows that are taken, or there, come along.
 * Rows that are in both plans are known as the same from then on, whatever becomes of their words.
 */
export function takeDecided(plan: Plan, file: Plan, wish: DecidedWish): Plan {
  const { rows } = decidedRows(plan, file);
  const places = new Map<string, Place>();
  const filled = rows.reduce((sofar, row) => {
    const { plan: next, place } = withRow(sofar, row, wish);
    if (place !== null) places.set(row.theirs.nr, place);
    return next;
  }, plan);
  const isNew = new Set(
    rows.flatMap(({ theirs, ours }) => (ours === null && places.has(theirs.nr) ? [theirs.nr] : [])),
  );
  return rows.reduce((sofar, { theirs }) => {
    const isWanted = (nr: string): boolean => wish.rows.has(theirs.nr) || isNew.has(nr);
    return withLinks(sofar, file, theirs, (nr) => (isWanted(nr) ? places.get(nr) : undefined), places.get(theirs.nr));
  }, filled);
}

/** Where a row of the file stands in the unit's plan. */
type Place = Pick<ComparedRow, "table" | "nr">;

/** The plan with one row, and where it stands there; null where it is not taken. */
function withRow(
  plan: Plan,
  row: DecidedRow,
  wish: DecidedWish,
): { readonly plan: Plan; readonly place: Place | null } {
  const { theirs, ours } = row;
  const isTaken = wish.rows.has(theirs.nr);
  if (ours === null) return isTaken ? added(plan, theirs) : { plan, place: null };
  const differing = row.differs.filter(({ field }) => wish.theirs.has(differenceKey(row, field)));
  const fields = [...(isTaken ? row.fills : []), ...differing.map(({ field }) => field)];
  const texts = Object.fromEntries(fields.map((field) => [field, theirs.texts[field] ?? ""]));
  return { plan: written(plan, ours, texts, theirs), place: ours };
}

function added(plan: Plan, theirs: ComparedRow): { readonly plan: Plan; readonly place: Place } {
  const { table } = theirs;
  if (table === null) {
    const nr = `T${plan.lastMeasure + 1}`;
    const next = addMeasure(plan, measureOfDecided(emptyMeasure(nr), theirs.texts));
    return { plan: written(next, { ...theirs, nr, fields: {} }, {}, theirs), place: { table, nr } };
  }
  const nr = nextRowNumber(plan, table);
  const next = addRow(plan, table, theirs.texts);
  return { plan: written(next, { ...theirs, nr, fields: {} }, {}, theirs), place: { table, nr } };
}

/** The plan with texts in a row of ours, which is known as the same as one of the overall plan from now on. */
function written(plan: Plan, ours: ComparedRow, texts: Texts, theirs: ComparedRow): Plan {
  const shared = tokenText([...tokensIn(ours.fields[SHARED]), ...tokensIn(theirs.fields[SHARED])]);
  if (ours.table !== null) return changeRow(plan, ours.table, ours.nr, { ...texts, [SHARED]: shared });
  const measure = plan.measures.find(({ nr }) => nr === ours.nr);
  if (measure === undefined) return plan;
  const changed = measureOfDecided(measure, texts);
  return changeMeasure(plan, ours.nr, { ...changed, more: { ...changed.more, [SHARED]: shared } });
}

/** The plan in which a row is linked to what the file links it to, besides what it is linked to already. */
function withLinks(
  plan: Plan,
  file: Plan,
  theirs: ComparedRow,
  placeOf: (nr: string) => Place | undefined,
  place: Place | undefined,
): Plan {
  if (place === undefined) return plan;
  const { table, nr } = place;
  const targets =
    theirs.table === null ? needsOf(file, { more: theirs.fields }) : goalsIn(file, theirs.table, theirs.fields);
  const linked = targets.flatMap((target) => placeOf(target.nr)?.nr ?? []);
  const measure = table === null ? plan.measures.find((each) => each.nr === nr) : undefined;
  if (measure !== undefined) {
    const known = needsOf(plan, measure).map((each) => each.nr);
    const isMore = linked.some((each) => !known.includes(each));
    return isMore ? setNeeds(plan, nr, { nrs: [...known, ...linked], words: measure.need }) : plan;
  }
  const row = table === null ? undefined : plan.tables[table]?.rows.find((each) => each.nr === nr);
  const column = table === null ? null : goalColumnOf(table);
  if (table === null || row === undefined || column === null) return plan;
  const known = goalsOf(plan, table, row).map((each) => each.nr);
  const isMore = linked.some((each) => !known.includes(each));
  return isMore ? setGoals(plan, table, nr, { nrs: [...known, ...linked], words: row.cells[column] ?? "" }) : plan;
}

function goalsIn(file: Plan, table: TableId, cells: Texts): readonly Target[] {
  return goalsOf(file, table, { cells });
}
