import type { StepId } from "../../content/StepId";
import { doneAtOnce, type Steps } from "../foreign/steps";
import type { FrameCosts } from "../decision/frameCosts";
import { isMeasureOverdue } from "../measures/isMeasureOverdue";
import { type CostSums, sumCosts } from "../measures/sumCosts";
import { needsOf } from "../thread/links";
import { targetsIn } from "../thread/targets";
import type { Unit, UnitStepState } from "./Unit";
import { joinedCosts } from "../decision/joinedCosts";
import { foldedName } from "./unitName";

/** How a unit stands. */
export interface UnitSummary {
  /** The unit's, in this reading. */
  readonly key: string;
  readonly name: string;
  readonly file: string;
  readonly steps: Readonly<Record<StepId, UnitStepState>>;
  readonly goals: number;
  readonly needs: number;
  /** Numbers of needs that no measure meets. */
  readonly openNeeds: readonly string[];
  /** All, cancelled ones too. */
  readonly measures: number;
  readonly overdue: readonly string[];
  readonly costs: CostSums;
  readonly frames: FrameCosts;
  readonly isDiscussed: boolean;
}

/** How all units stand together. */
export interface UnitTotals {
  readonly units: number;
  readonly goals: number;
  readonly needs: number;
  readonly openNeeds: number;
  readonly measures: number;
  readonly overdue: number;
  /** Units in which no discussion with the unions is told. */
  readonly undiscussed: number;
  readonly costs: CostSums;
}

export interface UnitOverview {
  readonly units: readonly UnitSummary[];
  readonly totals: UnitTotals;
}

/** How the units stand on a day, an ISO 8601 date, in their order. */
export function unitOverview(units: readonly Unit[], today: string): UnitOverview {
  return doneAtOnce(unitOverviewInSteps(units, today));
}

/** What has been counted before: a unit that gets another name has the plan that it had. */
const counted = new WeakMap<Unit["plan"], { readonly today: string; readonly summary: UnitSummary }>();

/** The same, with a step a unit: hundreds are counted while the pane goes on. */
export function* unitOverviewInSteps(units: readonly Unit[], today: string): Steps<UnitOverview> {
  const summaries: UnitSummary[] = [];
  for (const unit of units) {
    const known = counted.get(unit.plan);
    if (known?.today !== today) yield;
    const summary = known?.today === today ? known.summary : summaryOf(unit, today);
    counted.set(unit.plan, { today, summary });
    summaries.push({ ...summary, key: unit.key, name: unit.name, file: unit.file });
  }
  return { units: summaries, totals: unitTotals(summaries) };
}

function summaryOf({ key, name, file, plan, steps, isDiscussed, frames }: Unit, today: string): UnitSummary {
  const filled = (kind: "goals" | "needs") => targetsIn(plan, kind).all.filter(({ text }) => text !== "");
  const met = new Set(plan.measures.flatMap((measure) => needsOf(plan, measure)).map(({ nr }) => nr));
  const needs = filled("needs");
  return {
    ...{ key, name, file, steps, isDiscussed, frames },
    goals: filled("goals").length,
    needs: needs.length,
    openNeeds: needs.filter(({ nr }) => !met.has(nr)).map(({ nr }) => nr),
    measures: plan.measures.length,
    overdue: plan.measures.filter((measure) => isMeasureOverdue(measure, today)).map(({ nr }) => nr),
    costs: sumCosts(plan.measures),
  };
}

function unitTotals(summaries: readonly UnitSummary[]): UnitTotals {
  const sum = (count: (each: UnitSummary) => number): number =>
    summaries.reduce((total, each) => total + count(each), 0);
  return {
    units: summaries.length,
    goals: sum(({ goals }) => goals),
    needs: sum(({ needs }) => needs),
    openNeeds: sum(({ openNeeds }) => openNeeds.length),
    measures: sum(({ measures }) => measures),
    overdue: sum(({ overdue }) => overdue.length),
    undiscussed: sum(({ isDiscussed }) => (isDiscussed ? 0 : 1)),
    costs: joinedCosts(summaries.map(({ costs }) => costs)),
  };
}

/** What units are looked for by; the pane has the words. */
export const UNIT_FILTERS = ["overdue", "undiscussed", "openNeeds", "noMeasures", "noCost"] as const;

export type UnitFilterId = (typeof UNIT_FILTERS)[number];

const HOLDS: Readonly<Record<UnitFilterId, (unit: UnitSummary) => boolean>> = {
  overdue: ({ overdue }) => overdue.length > 0,
  undiscussed: ({ isDiscussed }) => !isDiscussed,
  openNeeds: ({ openNeeds }) => openNeeds.length > 0,
  noMeasures: ({ measures }) => measures === 0,
  noCost: ({ costs }) => costs.blank + costs.words.length > 0,
};

/** Which units are shown. */
export interface UnitFilter {
  /** In the unit's or its file's name; "" for all. */
  readonly text: string;
  /** All of them hold. */
  readonly filters: ReadonlySet<UnitFilterId>;
}

/** The units that a filter lets through, in their order. */
export function filterUnits(units: readonly UnitSummary[], { text, filters }: UnitFilter): readonly UnitSummary[] {
  const wanted = foldedName(text);
  return units.filter(
    (unit) =>
      foldedName(`${unit.name} ${unit.file}`).includes(wanted) && [...filters].every((filter) => HOLDS[filter](unit)),
  );
}
