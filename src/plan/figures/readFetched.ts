import { AGE_GROUPS, isAges } from "./ageGroups";
import { agesIn, groupOf, isWholeGroup } from "./ageLabels";
import type { FigureSource, Population, Projection, YearOfAges } from "./Figures";
import { cellAt, type Dataset } from "./jsonStat";
import type { Municipality } from "./municipalities";
import { bordersOf } from "./readSnapshot";

/** What Statistics Norway calls what is read: persons, and the alternatives of a projection. */
export const CONTENTS = { population: "Personer1", MMMM: "Personer", LLML: "Personer1", HHMH: "Personer2" } as const;

/** What an answer about the population says of a municipality; null where it lacks an age group, or has no year. */
export function readPopulation(dataset: Dataset, of: Municipality, today: string): Population | null {
  const borders = bordersOf(of);
  const years = yearsIn(dataset, CONTENTS.population).filter(({ year }) => year >= (borders.since ?? 0));
  return years.length === 0 ? null : { ...sourceOf(dataset, of, today), ...borders, years };
}

/** What an answer about the projection says of a municipality; null where it lacks the main alternative. */
export function readProjection(dataset: Dataset, of: Municipality, today: string): Projection | null {
  const main = yearsIn(dataset, CONTENTS.MMMM);
  const [low, high] = [yearsIn(dataset, CONTENTS.LLML), yearsIn(dataset, CONTENTS.HHMH)];
  return main.length === 0 ? null : { ...sourceOf(dataset, of, today), main, low, high };
}

function sourceOf({ table, updated, notes }: Dataset, { nr, name }: Municipality, today: string): FigureSource {
  return { table, region: nr, name, updated, fetched: today, way: "fetched", notes };
}

/**
 * The years in which all ten groups have a number. One that is missing, confidential or yet to be revised is none: the year is
 * left out. So is one of nothing but zeros, in which the municipality was not there.
 */
function yearsIn(dataset: Dataset, content: string): readonly YearOfAges[] {
  const ages = (dataset.dimensions.get("Alder") ?? []).map(({ code, label }) => ({
    ...{ code, ages: agesIn(label) ?? agesIn(code) },
  }));
  const groups = AGE_GROUPS.map((_, at) => {
    const found = ages.find((each) => each.ages !== null && isWholeGroup(each.ages) && groupOf(each.ages) === at);
    return found?.code;
  });
  const years = dataset.dimensions.get("Tid") ?? [];
  return years.flatMap(({ code: Tid }) => {
    const numbers = groups.map((Alder) =>
      Alder === undefined ? null : cellAt(dataset, { Alder, Tid, ContentsCode: content }).value,
    );
    const isThere = isAges(numbers) && numbers.some((number) => number !== 0);
    return isThere && /^\d{4}$/u.test(Tid) ? [{ year: Number(Tid), ages: numbers }] : [];
  });
}
