import { AGE_GROUP_IDS, type AgeGroup } from "../../content/staffingBases";
import { STAFFING_TEXTS } from "../../content/staffingTexts";
import { type AgeGroup as FigureAge, type Ages, personsBetween } from "../figures/ageGroups";
import { agesOf, COUNTRY, type Population, type Projection } from "../figures/Figures";
import { placeName } from "../figures/figureWords";
import { populationOf, projectionOf } from "../figures/storedFigures";
import type { Plan } from "../Plan";
import { formatDate } from "../values/formatDate";
import { wantedAges, yearsOf } from "./estimate";
import type { PopulationGrowth } from "./PopulationGrowth";

/** The ages of the estimate, each as the age groups of the figures that are exactly it, from the first to the last. */
const SPANS: Readonly<Record<AgeGroup, readonly [FigureAge, FigureAge]>> = {
  age1to5: ["1-5", "1-5"],
  age6to15: ["6-12", "13-15"],
  age0to66: ["0", "45-66"],
  age67to79: ["67-79", "67-79"],
  age80to89: ["80-89", "80-89"],
  age90: ["90+", "90+"],
  all: ["0", "90+"],
  age20to66: ["20-44", "45-66"],
};

/** The figures of the years of an estimate. */
interface Found {
  readonly baseYear: number;
  readonly year: number;
  readonly from: Ages;
  readonly to: Ages;
  readonly range: { readonly low: Ages; readonly high: Ages } | null;
  readonly source: string;
}

/**
 * How the population grows over the years of the estimate, by the figures that the plan has of the municipality. Empty where it
 * has no projection of the municipality's own for those years: that of the country says nothing of how many people live here.
 * An age that nobody is of to begin with is left out.
 */
export function growthFromFigures(plan: Plan): readonly PopulationGrowth[] {
  const found = findFigures(plan);
  if (found === null) return [];
  const { baseYear, year, from, to, range, source } = found;
  return AGE_GROUP_IDS.map((group) => {
    const persons = (ages: Ages): number => personsBetween(ages, ...SPANS[group]);
    const lowHigh = range === null ? {} : { low: persons(range.low), high: persons(range.high) };
    return { group, from: persons(from), to: persons(to), ...lowHigh, baseYear, year, source };
  }).filter((growth) => growth.from > 0);
}

/** The same of the ages that the plan's groups go by alone: no others are seen on the page. */
export function wantedGrowth(plan: Plan): readonly PopulationGrowth[] {
  const wanted = wantedAges(plan);
  return growthFromFigures(plan).filter(({ group }) => wanted.includes(group));
}

function findFigures(plan: Plan): Found | null {
  const [years, projection, population] = [yearsOf(plan), projectionOf(plan), populationOf(plan)];
  if (years === null || projection === null || projection.region === COUNTRY) return null;
  const projected = agesOf(projection.main, years.baseYear);
  const before = population?.region === projection.region ? population : null;
  const from = projected ?? agesOf(before?.years ?? [], years.baseYear);
  const [to, low, high] = [projection.main, projection.low, projection.high].map((all) => agesOf(all, years.year));
  if (from === undefined || to === undefined) return null;
  const range = low === undefined || high === undefined ? null : { low, high };
  const counted = projected === undefined ? before : null;
  return { ...years, from, to, range, source: sourceOf(plan, projection, counted, range !== null) };
}

/** Where the numbers are from; `counted` is the population that the base year was taken from. */
function sourceOf(plan: Plan, projection: Projection, counted: Population | null, hasRange: boolean): string {
  const { language } = plan.meta;
  return STAFFING_TEXTS[language].figuresFrom({
    tables: [...(counted === null ? [] : [counted.table]), projection.table],
    place: placeName(projection, language),
    hasRange,
    published: formatDate(projection.updated, language),
    fetched: formatDate(projection.fetched, language),
    isPasted: projection.way === "pasted",
  });
}
