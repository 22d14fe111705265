import { INDICATOR_TABLE } from "../../content/tables/threadTables";
import { MEASURE_TEXTS, type Measure } from "../measures/Measure";
import type { Plan } from "../Plan";
import type { TableRow } from "../table/PlanTable";
import { goalsOf, needsOf } from "./links";
import { type Target, targetsIn } from "./targets";

/** What something in the thread lacks. */
export type Gap = "noNeeds" | "noGoal" | "noMeasures" | "noNeed" | "noBase" | "noTarget" | "noSource" | "noEvaluation";

/** A measure, and what it lacks. */
export interface ThreadMeasure {
  readonly measure: Measure;
  readonly gaps: readonly Gap[];
}

/** A need, the measures that meet it, and what it lacks. */
export interface ThreadNeed {
  readonly target: Target;
  readonly measures: readonly ThreadMeasure[];
  readonly gaps: readonly Gap[];
}

/** What shows that a goal is reached, and what it lacks. */
export interface ThreadIndicator {
  readonly row: TableRow;
  readonly text: string;
  readonly gaps: readonly Gap[];
}

/** A goal with all that hangs on it, and what it lacks itself. */
export interface ThreadGoal {
  readonly target: Target;
  readonly indicators: readonly ThreadIndicator[];
  /** A need that comes from several goals stands under each. */
  readonly needs: readonly ThreadNeed[];
  readonly gaps: readonly Gap[];
}

/** The red thread (den røde tråden), from goals to measures. What says nothing is no part of it. */
export interface Thread {
  readonly goals: readonly ThreadGoal[];
  /** Each once, whatever it is linked to. */
  readonly needs: readonly ThreadNeed[];
  readonly measures: readonly ThreadMeasure[];
  readonly indicators: readonly ThreadIndicator[];
  /** Those that no goal or need has. */
  readonly withoutGoal: readonly ThreadNeed[];
  readonly withoutNeed: readonly ThreadMeasure[];
  readonly indicatorsWithoutGoal: readonly ThreadIndicator[];
}

/** The thread of a plan. */
export function threadOf(plan: Plan): Thread {
  const measures = linked(plan.measures.filter(saysMeasure), (measure) => said(needsOf(plan, measure)), threadMeasure);
  const needs = linked(
    said(targetsIn(plan, "needs").all),
    ({ table, row }) => said(goalsOf(plan, table, row)),
    (target, isLinked) => threadNeed(target, isLinked, measures.byNr.get(target.nr) ?? []),
  );
  const rows = plan.tables[INDICATOR_TABLE]?.rows.filter((row) => indicatorText(row) !== "") ?? [];
  const indicators = linked(rows, (row) => said(goalsOf(plan, INDICATOR_TABLE, row)), threadIndicator);
  return {
    goals: said(targetsIn(plan, "goals").all).map((target) =>
      threadGoal(target, needs.byNr.get(target.nr) ?? [], indicators.byNr.get(target.nr) ?? []),
    ),
    ...{ needs: needs.all, measures: measures.all, indicators: indicators.all },
    ...{ withoutGoal: needs.loose, withoutNeed: measures.loose, indicatorsWithoutGoal: indicators.loose },
  };
}

/** How many goals, needs, measures and indicators lack something. */
export function countGaps({ goals, needs, measures, indicators }: Thread): number {
  return [...goals, ...needs, ...measures, ...indicators].filter(({ gaps }) => gaps.length > 0).length;
}

/** The thread with only what lacks something, and what that hangs on. */
export function onlyGaps(thread: Thread): Thread {
  const lacks = ({ gaps }: { readonly gaps: readonly Gap[] }): boolean => gaps.length > 0;
  const needsIn = (needs: readonly ThreadNeed[]): readonly ThreadNeed[] =>
    needs
      .map((need) => ({ ...need, measures: need.measures.filter(lacks) }))
      .filter((need) => lacks(need) || need.measures.length > 0);
  const goals = thread.goals.map((goal) => ({
    ...goal,
    needs: needsIn(goal.needs),
    indicators: goal.indicators.filter(lacks),
  }));
  return {
    goals: goals.filter((goal) => lacks(goal) || goal.needs.length > 0 || goal.indicators.length > 0),
    ...{ needs: needsIn(thread.needs), measures: thread.measures.filter(lacks) },
    indicators: thread.indicators.filter(lacks),
    ...{ withoutGoal: needsIn(thread.withoutGoal), withoutNeed: thread.withoutNeed },
    indicatorsWithoutGoal: thread.indicatorsWithoutGoal,
  };
}

/** What a measure is called in the thread: what is done, else what for. */
export function measureText({ action, need }: Measure): string {
  return action.trim() || need.trim();
}

/** How a measure is judged: its evaluation, else what shows that it has reached its aim. */
export function judgedBy({ evaluation, more }: Measure): string {
  return evaluation.trim() || (more.indicator ?? "").trim();
}

interface Linked<Item> {
  readonly all: readonly Item[];
  /** By the number of what they are linked to. */
  readonly byNr: ReadonlyMap<string, readonly Item[]>;
  readonly loose: readonly Item[];
}

/** Things made into items, and where these hang. */
function linked<Thing, Item>(
  things: readonly Thing[],
  targetsOf: (thing: Thing) => readonly Target[],
  make: (thing: Thing, isLinked: boolean) => Item,
): Linked<Item> {
  const byNr = new Map<string, Item[]>();
  const loose: Item[] = [];
  const all = things.map((thing) => {
    const targets = targetsOf(thing);
    const item = make(thing, targets.length > 0);
    if (targets.length === 0) loose.push(item);
    for (const { nr } of targets) {
      const those = byNr.get(nr) ?? [];
      those.push(item);
      byNr.set(nr, those);
    }
    return item;
  });
  return { all, byNr, loose };
}

function said(targets: readonly Target[]): readonly Target[] {
  return targets.filter(({ text }) => text !== "");
}

function saysMeasure(measure: Measure): boolean {
  return MEASURE_TEXTS.some((field) => measure[field].trim() !== "");
}

function threadMeasure(measure: Measure, isLinked: boolean): ThreadMeasure {
  return { measure, gaps: gapsOf([isLinked, "noNeed"], [judgedBy(measure) !== "", "noEvaluation"]) };
}

function threadNeed(target: Target, isLinked: boolean, measures: readonly ThreadMeasure[]): ThreadNeed {
  // One that is cancelled meets nothing.
  const isMet = measures.some(({ measure }) => measure.status !== "cancelled");
  return { target, measures, gaps: gapsOf([isLinked, "noGoal"], [isMet, "noMeasures"]) };
}

function threadGoal(target: Target, needs: readonly ThreadNeed[], indicators: readonly ThreadIndicator[]): ThreadGoal {
  return { target, needs, indicators, gaps: gapsOf([needs.length > 0, "noNeeds"]) };
}

function threadIndicator(row: TableRow, isLinked: boolean): ThreadIndicator {
  const has = (column: string): boolean => (row.cells[column] ?? "").trim() !== "";
  const gaps = gapsOf(
    [isLinked, "noGoal"],
    [has("now"), "noBase"],
    [has("target"), "noTarget"],
    [has("source"), "noSource"],
  );
  return { row, text: indicatorText(row), gaps };
}

function indicatorText({ cells }: TableRow): string {
  return (cells.indicator ?? "").trim() || (cells.goal ?? "").trim();
}

function gapsOf(...parts: readonly (readonly [has: boolean, gap: Gap])[]): readonly Gap[] {
  return parts.flatMap(([has, gap]) => (has ? [] : [gap]));
}
