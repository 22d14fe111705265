import { AGE_GROUP_IDS, type AgeGroup, BASIS_AGES, type Basis, CARE_AGES } from "../../content/staffingBases";
import { STAFFING_TEXTS } from "../../content/staffingTexts";
import type { Plan } from "../Plan";
import { readNumber } from "../values/readNumber";
import { readPercent } from "../values/readPercent";
import { type Assumption, ASSUMPTIONS, changeOf, estimateText } from "./estimateFields";
import { type Assumptions, estimateGroup, type GroupEstimate, type Range } from "./estimateGroup";
import { poolGroups, together } from "./poolGroups";
import { type GrowthField, growthOf, growthText, type PopulationGrowth } from "./PopulationGrowth";
import { type KnownGroup, type StaffGroup, staffGroups } from "./StaffGroup";

/** What keeps an estimate, or a group of it, from being made. */
export type EstimateProblem =
  | { readonly kind: "noGroups" | "years" | "tooSmall" }
  | { readonly kind: "noNumber" | "noBasis" | "noStaff"; readonly names: readonly string[] }
  | { readonly kind: "noGrowth" | "otherYears"; readonly ages: readonly AgeGroup[] }
  | { readonly kind: "weights"; readonly sum: number }
  | { readonly kind: "noChange"; readonly of: readonly Assumption[] };

/** The estimate of a plan, with what it was made of. */
export interface Estimate {
  readonly baseYear: number;
  readonly year: number;
  readonly assumed: Assumptions;
  /** The groups that are in it, each alone: never shown so. */
  readonly known: readonly KnownGroup[];
  /** As they may be shown: small ones together. */
  readonly shown: readonly GroupEstimate[];
  /** Those that are shown together, as the last; none where all are large enough. */
  readonly together: readonly GroupEstimate[];
  readonly total: GroupEstimate;
  /** The names of groups that are not in it. */
  readonly leftOut: readonly string[];
  /** The growth that it goes by, and that of those whom one can recruit among, where it is known. */
  readonly growths: readonly PopulationGrowth[];
  /** How the population of each basis that is used grows: 1.085 for 8.5 per cent. */
  readonly indexes: ReadonlyMap<Basis, Range>;
}

export interface EstimateResult {
  /** Null where not one group can be shown. */
  readonly estimate: Estimate | null;
  readonly problems: readonly EstimateProblem[];
}

/** Estimates how many årsverk each group of positions needs, and says what is missing for that. */
export function estimateOf(plan: Plan): EstimateResult {
  const groups = staffGroups(plan);
  const years = yearsOf(plan);
  if (groups.length === 0) return { estimate: null, problems: [{ kind: "noGroups" }] };
  if (years === null) return { estimate: null, problems: [{ kind: "years" }] };
  const used = new Set(groups.flatMap(({ basis }) => basis ?? []));
  const indexes = new Map([...used].flatMap((basis) => indexOf(plan, basis) ?? []));
  const known = groups.filter((group): group is KnownGroup => group.today !== null && isIn(indexes, group));
  const estimate = known.length === 0 ? null : estimateKnown(plan, groups, known, indexes, years);
  const problems = problemsOf(plan, groups, used);
  if (estimate === null) return { estimate, problems };
  const noStaff = known.filter((group) => estimateOne(group, estimate).recruitment === null);
  return {
    estimate: estimate.shown.length === 0 ? null : estimate,
    problems: [
      ...problems,
      ...named("noStaff", noStaff),
      ...(estimate.shown.length === 0 ? [{ kind: "tooSmall" as const }] : []),
    ],
  };
}

/** The estimate of one group, with other assumptions where they are given. */
export function estimateOne(
  group: KnownGroup,
  { assumed, indexes, baseYear, year }: Pick<Estimate, "assumed" | "indexes" | "baseYear" | "year">,
): GroupEstimate {
  const index = (group.basis && indexes.get(group.basis)) ?? { middle: 1, low: 1, high: 1 };
  return estimateGroup(group, index, assumed, year - baseYear);
}

/** What is assumed, as the user has written it; nothing changes where nothing is written, or no number. */
export function assumptionsOf(plan: Plan): Assumptions {
  const values = ASSUMPTIONS.map((name) => [name, (changeOf(plan, name) ?? 0) / 100] as const);
  return Object.fromEntries(values) as Record<Assumption, number>;
}

function estimateKnown(
  plan: Plan,
  groups: readonly StaffGroup[],
  known: readonly KnownGroup[],
  indexes: Estimate["indexes"],
  years: Pick<Estimate, "baseYear" | "year">,
): Estimate {
  const { others, all } = STAFFING_TEXTS[plan.meta.language];
  const base = { ...years, assumed: assumptionsOf(plan), indexes };
  const estimates = known.map((group) => estimateOne(group, base));
  const pooled = poolGroups(estimates, others);
  const ages = new Set<AgeGroup>([...known.flatMap(({ basis }) => (basis ? BASIS_AGES[basis] : [])), "age20to66"]);
  return {
    ...base,
    known,
    ...{ shown: pooled.groups, together: pooled.together, total: together(estimates, all) },
    leftOut: groups.filter((group) => !known.some(({ nr }) => nr === group.nr)).map(({ name }) => name),
    growths: AGE_GROUP_IDS.flatMap((group) => (ages.has(group) ? (growthIn(plan, group) ?? []) : [])),
  };
}

/** The years that it goes from and to; null where they are none, or in the wrong order. */
export function yearsOf(plan: Plan): Pick<Estimate, "baseYear" | "year"> | null {
  const [baseYear, year] = [readNumber(estimateText(plan, "baseYear")), readNumber(estimateText(plan, "year"))];
  if (baseYear === null || year === null || !Number.isInteger(baseYear) || !Number.isInteger(year)) return null;
  return baseYear > 1900 && year > baseYear && year <= baseYear + 50 ? { baseYear, year } : null;
}

/** The growth of an age over the years of the estimate. */
function growthIn(plan: Plan, group: AgeGroup): PopulationGrowth | null {
  const [years, growth] = [yearsOf(plan), growthOf(plan, group)];
  const isSame = growth !== null && growth.baseYear === years?.baseYear && growth.year === years.year;
  return isSame ? growth : null;
}

/** How many hundredths of the users are of an age. */
export function weightOf(plan: Plan, group: AgeGroup): number {
  return readPercent(estimateText(plan, `weight.${group}`)) ?? 0;
}

function weightSum(plan: Plan): number {
  return CARE_AGES.reduce((sum, age) => sum + weightOf(plan, age), 0);
}

/** Shares that were rounded may miss a hundred by a little. */
function areWhole(sum: number): boolean {
  return Math.abs(sum - 100) <= 0.5;
}

/** What the ages of a basis weigh, those that weigh nothing left out. */
function weighted(plan: Plan, basis: Basis): readonly (readonly [AgeGroup, number])[] {
  if (basis !== "care") return BASIS_AGES[basis].map((age) => [age, 1] as const);
  const sum = weightSum(plan);
  return CARE_AGES.map((age) => [age, weightOf(plan, age) / sum] as const).filter(([, weight]) => weight > 0);
}

function indexOf(plan: Plan, basis: Basis): readonly (readonly [Basis, Range])[] | null {
  if (basis === "none") return [[basis, { middle: 1, low: 1, high: 1 }]];
  if (basis === "care" && !areWhole(weightSum(plan))) return null;
  const parts = weighted(plan, basis).map(([age, weight]) => ({ weight, growth: growthIn(plan, age) }));
  const sum = (of: (growth: PopulationGrowth) => number | undefined): number | null =>
    parts.reduce<number | null>((sofar, { weight, growth }) => {
      const people = growth === null ? undefined : of(growth);
      return sofar === null || growth === null || people === undefined ? null : sofar + (weight * people) / growth.from;
    }, 0);
  const middle = sum(({ to }) => to);
  return middle === null ? null : [[basis, { middle, low: sum(({ low }) => low), high: sum(({ high }) => high) }]];
}

function isIn(indexes: Estimate["indexes"], { basis }: StaffGroup): boolean {
  return basis !== null && indexes.has(basis);
}

function named(
  kind: "noNumber" | "noBasis" | "noStaff",
  groups: readonly StaffGroup[],
): readonly Extract<EstimateProblem, { names: readonly string[] }>[] {
  return groups.length === 0 ? [] : [{ kind, names: groups.map(({ name, nr }) => name || nr) }];
}

function problemsOf(plan: Plan, groups: readonly StaffGroup[], used: ReadonlySet<Basis>): readonly EstimateProblem[] {
  const isWrong = used.has("care") && !areWhole(weightSum(plan));
  const ages = [...used].flatMap((basis) => (basis === "care" && isWrong ? [] : weighted(plan, basis)));
  const missing = [...new Set(ages.map(([age]) => age))].filter((age) => growthIn(plan, age) === null);
  const hasOther = (age: AgeGroup): boolean => growthOf(plan, age) !== null;
  const unread = ASSUMPTIONS.filter((name) => changeOf(plan, name) === null);
  const [otherYears, noGrowth] = [missing.filter(hasOther), missing.filter((age) => !hasOther(age))];
  return [
    ...named(
      "noNumber",
      groups.filter(({ today }) => today === null),
    ),
    ...named(
      "noBasis",
      groups.filter(({ basis }) => basis === null),
    ),
    ...(unread.length > 0 ? [{ kind: "noChange" as const, of: unread }] : []),
    ...(isWrong ? [{ kind: "weights" as const, sum: weightSum(plan) }] : []),
    ...(noGrowth.length > 0 ? [{ kind: "noGrowth" as const, ages: noGrowth }] : []),
    ...(otherYears.length > 0 ? [{ kind: "otherYears" as const, ages: otherYears }] : []),
  ];
}

/** The ages whose growth the plan's groups go by, and 20–66, that stand beside the need. */
export function wantedAges(plan: Plan): readonly AgeGroup[] {
  const used = new Set<AgeGroup>(staffGroups(plan).flatMap(({ basis }) => (basis ? BASIS_AGES[basis] : [])));
  return AGE_GROUP_IDS.filter((age) => used.has(age) || (age === "age20to66" && used.size > 0));
}

/** Whether anything is written of the growth of an age. */
export function hasGrowthText(plan: Plan, group: AgeGroup): boolean {
  return (["from", "to"] satisfies GrowthField[]).some((field) => growthText(plan, group, field) !== "");
}
