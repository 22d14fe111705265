import { ALTERNATIVES, GROUPS } from "./readAnswers.mjs";

/** How many municipalities there are since 2024. */
const COUNT = 357;

/** Since then the borders are as they are today. Figures from before are converted, and rounded for each municipality. */
const TODAYS_BORDERS = 2024;
const ROUNDED = 0.0001;

/** The region code of the whole country. */
const COUNTRY = "0";

/**
 * Older names of municipalities, by number; and those whose figures of before are estimates.
 *
 * @typedef {{ former: Readonly<Record<string, readonly string[]>>, split: readonly string[] }} Borders
 */

/**
 * What is wrong with figures that are to become the snapshot, as sentences; none where all is well.
 *
 * @param {import("./readAnswers.mjs").Answers} answers
 * @param {Borders} borders
 * @returns {readonly string[]}
 */
export function checkFigures({ municipalities, population, projection }, { former, split }) {
  const known = new Set(municipalities.map(({ nr }) => nr));
  const faults = municipalities.length === COUNT ? [] : [`${municipalities.length} municipalities, not ${COUNT}`];
  for (const { nr, county } of municipalities) {
    if (!/^\d{4}$/u.test(nr) || county === "") faults.push(`${nr} is no municipality of a county`);
    if (population.values[nr] === undefined) faults.push(`${nr} has no population`);
  }
  for (const nr of [...Object.keys(former), ...split]) if (!known.has(nr)) faults.push(`${nr} has older names alone`);
  for (const nr of Object.keys(projection.values))
    if (nr !== COUNTRY && !/^\d{2}$/u.test(nr) && !known.has(nr)) faults.push(`${nr} has a projection alone`);
  return [
    ...faults,
    ...checkSeries(population.values, population.years, known, split),
    ...checkSums(population, known),
    ...checkProjection({ population, projection }),
  ];
}

/**
 * @param {import("./readAnswers.mjs").Population["values"]} values
 * @param {readonly number[]} years
 * @param {ReadonlySet<string>} known
 * @param {readonly string[]} split
 */
function checkSeries(values, years, known, split) {
  return [COUNTRY, ...known].flatMap((nr) =>
    years.flatMap((year, index) => {
      const groups = values[nr]?.[index] ?? [];
      if (groups.length === 0 && year < TODAYS_BORDERS && split.includes(nr)) return [];
      return isSound(groups) ? [] : [`${nr} has no sound figures of ${year}`];
    }),
  );
}

/** @param {readonly number[]} groups */
function isSound(groups) {
  return groups.length === GROUPS.length && groups.every((number) => Number.isInteger(number) && number >= 0);
}

/**
 * The municipalities together are the country.
 *
 * @param {import("./readAnswers.mjs").Population} population
 * @param {ReadonlySet<string>} known
 */
function checkSums({ values, years }, known) {
  return years.flatMap((year, index) =>
    GROUPS.flatMap((group, at) => {
      const sum = [...known].reduce((sofar, nr) => sofar + (values[nr]?.[index]?.[at] ?? 0), 0);
      const country = values[COUNTRY]?.[index]?.[at] ?? 0;
      const allowed = year < TODAYS_BORDERS ? country * ROUNDED : 0;
      return Math.abs(sum - country) <= allowed
        ? []
        : [`${group} in ${year}: ${sum} in all, ${country} in the country`];
    }),
  );
}

/**
 * A projection begins with the figures that the population has in that year.
 *
 * @param {Pick<import("./readAnswers.mjs").Answers, "population" | "projection">} answers
 */
function checkProjection({ population, projection }) {
  const first = population.years.indexOf(projection.years[0] ?? 0);
  return Object.entries(projection.values).flatMap(([nr, alternatives]) =>
    Object.values(ALTERNATIVES).flatMap((name) => {
      const series = alternatives[name] ?? [];
      if (series.length !== projection.years.length || !series.every(isSound)) return [`${nr} has no sound ${name}`];
      const start = population.values[nr]?.[first];
      return start === undefined || start.join() === series[0]?.join()
        ? []
        : [`${nr}: ${name} begins with other figures`];
    }),
  );
}
