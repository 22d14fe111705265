import { own } from "../../document/own";
import { isTablePart, type PartName } from "../stored/PartName";
import { partOfBlock } from "../stored/partOfBlock";
import type { Plan } from "../Plan";
import type { PlanTable } from "../table/PlanTable";
import { alignRows, highestNumber } from "./alignRows";
import { mergeConflicts } from "./mergeConflicts";
import { mergeFields } from "./mergeFields";
import { mergeRows } from "./mergeRows";
import { partFields } from "./partFields";
import { keepSame, sameValue, valueKey } from "./sameValue";
import { withFields } from "./withFields";
import type { KnownTable } from "../table/KnownTable";

/** Three states of a part, each in a plan of which only that part counts. */
export interface PartStates {
  /** What both others have come from. */
  readonly base: Plan;
  /** What a colleague has made of it. */
  readonly theirs: Plan;
  /** What we have made of it; its other parts are those of the result. */
  readonly ours: Plan;
}

/**
 * Our plan with one part merged field by field. A field that only one side has changed is as that side has it. Where both
 * have changed it to different values, the plan has ours and theirs is a conflict, until the user has chosen. Nothing that
 * anyone wrote is lost. A part that stays as it was stays the same object.
 */
export function mergePart(part: PartName, states: PartStates): Plan {
  const { base, theirs, ours } = states;
  if (isSamePart(part, base, theirs) || isSamePart(part, ours, theirs)) return ours;
  const quiet = mergeQuiet(part, states);
  if (part === "inWord" || part === "previous") return quiet;
  const fieldStates = alignRows({
    base: partFields(base, part),
    theirs: partFields(theirs, part),
    ours: partFields(ours, part),
  });
  const rows = mergeRows(fieldStates);
  const { fields, others } = mergeFields(fieldStates, rows);
  const conflicts = mergeConflicts(part, fieldStates, { rows, fields, others });
  const highest = [fieldStates.base, fieldStates.theirs, fieldStates.ours].map(({ last }) => last);
  const last = Math.max(...highest, highestNumber(rows ?? []));
  return withConflicts(withFields(quiet, part, { rows, fields, last }), part, conflicts);
}

function isSamePart(part: PartName, a: Plan, b: Plan): boolean {
  const [one, other] = [a, b].map((plan) => [
    partFields(plan, part),
    writtenOf(plan, part),
    part === "inWord" || part === "previous" ? plan[part] : null,
    isTablePart(part) ? [plan.tables[part]?.columns, plan.tables[part]?.form] : null,
  ]);
  return sameValue(one, other);
}

/** What is no field of anyone's and makes no conflict: where both have changed it, it is as we have it. */
function mergeQuiet(part: PartName, { base, theirs, ours }: PartStates): Plan {
  const plan = { ...ours, written: mergeWritten(part, { base, theirs, ours }) };
  if (part === "previous") {
    return sameValue(ours.previous, base.previous) ? { ...plan, previous: theirs.previous } : plan;
  }
  if (part === "inWord") {
    const states = { base: base.inWord, theirs: theirs.inWord, ours: ours.inWord };
    return { ...plan, inWord: mergeRecord(states, mergeKnownTable) };
  }
  if (!isTablePart(part)) return plan;
  const looks = [base, theirs, ours].map(({ tables }) => lookOf(tables[part]));
  const [before, their = lookOf(undefined), our] = looks;
  if (!sameValue(our, before) || sameValue(our, their)) return plan;
  const { rows = [], lastRow = 0 } = ours.tables[part] ?? {};
  return { ...plan, tables: { ...plan.tables, [part]: { rows, lastRow, ...their } } };
}

/** How a table looks in Word: its columns, and its form. */
function lookOf(table: PlanTable | undefined): Pick<PlanTable, "columns" | "form"> {
  return { columns: table?.columns ?? [], ...(table?.form && { form: table.form }) };
}

/** The hashes of the part's blocks, merged, and those of all others as we have them. */
function mergeWritten(part: PartName, { base, theirs, ours }: PartStates): Plan["written"] {
  const [before, their, our] = [writtenOf(base, part), writtenOf(theirs, part), writtenOf(ours, part)];
  const merged = mergeRecord({ base: before, theirs: their, ours: our }, (_, known) => known);
  const others = Object.entries(ours.written).filter(([tag]) => partOfBlock(tag) !== part);
  return keepSame(ours.written, { ...Object.fromEntries(others), ...merged });
}

function writtenOf(plan: Plan, part: PartName): Plan["written"] {
  return Object.fromEntries(Object.entries(plan.written).filter(([tag]) => partOfBlock(tag) === part));
}

function withConflicts(plan: Plan, part: PartName, conflicts: Plan["conflicts"]): Plan {
  const others = plan.conflicts.filter((conflict) => conflict.part !== part);
  const before = new Map(plan.conflicts.map((each) => [valueKey(each), each]));
  const known = conflicts.map((each) => before.get(valueKey(each)) ?? each);
  return { ...plan, conflicts: keepSame(plan.conflicts, [...others, ...known]) };
}

/**
 * What is known of a table in Word where two panes know it differently: the rows that both know alike; nothing where its
 * columns differ. Word's table can stand as either of them has written it. If the other's state counted as the base, a text
 * that one of them has just written would pass for one that Word lacks or has had for long, and be written over. Without a
 * base, different texts are asked about.
 */
export function mergeKnownTable(theirs: KnownTable | undefined, ours: KnownTable | undefined): KnownTable | undefined {
  const [header] = theirs?.rows ?? [];
  if (theirs === undefined || ours === undefined || header === undefined) return undefined;
  if (!sameValue([header, theirs.identity?.columns], [ours.rows[0], ours.identity?.columns])) return undefined;
  const known = new Set(numberedRows(ours).map(valueKey));
  const alike = numberedRows(theirs).filter((row) => known.has(valueKey(row)));
  const rows = [header, ...alike.map(({ cells }) => cells)];
  return { rows, identity: theirs.identity && { ...theirs.identity, rows: alike.map(({ nr }) => nr) } };
}

function numberedRows({ rows, identity }: KnownTable) {
  return rows.slice(1).map((cells, index) => ({ cells, nr: identity?.rows[index] ?? null }));
}

type Entries<T> = Readonly<Record<string, T>>;

/** Records merged by key: what only one side has changed is as that side has it, `both` says what it is where both have. */
function mergeRecord<T>(
  { base, theirs, ours }: Readonly<Record<"base" | "theirs" | "ours", Entries<T>>>,
  both: (theirs: T | undefined, ours: T | undefined) => T | undefined,
): Entries<T> {
  const merged = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].flatMap((key) => {
    const value = pick(own(base, key), own(theirs, key), own(ours, key), both);
    return value === undefined ? [] : [[key, value] as const];
  });
  return keepSame(ours, Object.fromEntries(merged));
}

function pick<T>(
  before: T | undefined,
  their: T | undefined,
  our: T | undefined,
  both: (theirs: T | undefined, ours: T | undefined) => T | undefined,
): T | undefined {
  if (sameValue(their, before) || sameValue(their, our)) return our;
  return sameValue(our, before) ? their : both(their, our);
}
