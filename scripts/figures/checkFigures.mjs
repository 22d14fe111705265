import { ALTERNATIVES, GROUPS } from "./readAnswers.mjs";

/** How many municipalities there are since 2024. */
const COUNT = 357;

/** Since then the borders are as they are today. Figures from before are converted, and rounded for each municipality. */
const TODAYS_BORDERS = 2024;
const ROUNDED = 0.0001;

/** The region code of the whole country. */
const COUNTRY = "0";

/**
 * Older names of municipalities, by number; since when the borders of some are as they are, so that older figures cannot be
 * compared; and those with the Norwegian name second.
 *
 * @typedef {{ former: Readonly<Record<string, readonly string[]>>, since: Readonly<Record<string, number>>,
 *   norwegianSecond: readonly string[] }} Borders
 */

/**
 * What is wrong with figures that are to become the snapshot, as sentences; none where all is well.
 *
 * @param {import("./readAnswers.mjs").Answers} answers
 * @param {Borders} borders
 * @returns {readonly string[]}
 */
export function checkFigures({ municipalities, population, projection }, { former, since }) {
  const known = new Set(municipalities.map(({ nr }) => nr));
  const faults = municipalities.length === COUNT ? [] : [`${municipalities.length} municipalities, not ${COUNT}`];
  for (const { nr, county } of municipalities) {
    if (!/^\d{4}$/u.test(nr) || county === "") faults.push(`${nr} is no municipality of a county`);
    if (population.values[nr] === undefined) faults.push(`${nr} has no population`);
  }
  for (const nr of [...Object.keys(former), ...Object.keys(since)])
    if (!known.has(nr)) faults.push(`${nr} has older names alone`);
  for (const nr of Object.keys(projection.values))
    if (nr !== COUNTRY && !/^\d{2}$/u.test(nr) && !known.has(nr)) faults.push(`${nr} has a projection alone`);
  return [
    ...faults,
    ...checkSeries(population.values, population.years, known, since),
    ...checkSums(population, known),
    ...checkProjection({ population, projection }),
  ];
}

/**
 * A series without the years before its municipality had the borders of today.
 *
 * @param {import("./readAnswers.mjs").Series | undefined} series
 * @param {readonly number[]} years
 * @param {number} [since]
 * @returns {import("./readAnswers.mjs").Series}
 */
export function sinceBorders(series, years, since = 0) {
  return years.map((year, at) => (year < since ? [] : (series?.[at] ?? [])));
}

/** Nobody grows or shrinks so much from one of the years to the next: it would be the borders. */
const MOST_CHANGE = 0.4;

/**
 * @param {import("./readAnswers.mjs").Population["values"]} values
 * @param {readonly number[]} years
 * @param {ReadonlySet<string>} known
 * @param {Borders["since"]} since
 */
function checkSeries(values, years, known, since) {
  return [COUNTRY, ...known].flatMap((nr) => {
    const series = sinceBorders(values[nr], years, since[nr]);
    return years.flatMap((year, index) => {
      const groups = series[index] ?? [];
      if (groups.length === 0 && year < (since[nr] ?? 0)) return [];
      if (!isSound(groups)) return [`${nr} has no sound figures of ${year}`];
      const [before, now] = [total(series[index - 1]), total(groups)];
      return before > 0 && Math.abs(now / before - 1) > MOST_CHANGE ? [`${nr} jumps to ${now} in ${year}`] : [];
    });
  });
}

/** @param {readonly number[]} [groups] */
function total(groups = []) {
  return groups.reduce((sum, number) => sum + number, 0);
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
  return years.flatMap((year, index) => {
    if ([...known].some((nr) => values[nr]?.[index]?.length === 0)) return [];
    return GROUPS.flatMap((group, at) => {
      const sum = [...known].reduce((sofar, nr) => sofar + (values[nr]?.[index]?.[at] ?? 0), 0);
      const country = values[COUNTRY]?.[index]?.[at] ?? 0;
      const allowed = year < TODAYS_BORDERS ? country * ROUNDED : 0;
      return Math.abs(sum - country) <= allowed
        ? []
        : [`${group} in ${year}: ${sum} in all, ${country} in the country`];
    });
  });
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
