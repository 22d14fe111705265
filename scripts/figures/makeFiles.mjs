import { sinceBorders } from "./checkFigures.mjs";

const LICENCE = "CC BY 4.0, Statistisk sentralbyrå";
const PAGE = "https://www.ssb.no/statbank/table/";

/** The region code of the whole country, which has a file of its own. */
const COUNTRY = "0";

/**
 * The snapshot's files, by name: the list of municipalities, one file a county, and the country's. Each is fetched alone.
 *
 * @param {import("./readAnswers.mjs").Answers} answers
 * @param {import("./checkFigures.mjs").Borders} borders
 * @returns {ReadonlyMap<string, string>}
 */
export function makeFiles({ municipalities, population, projection }, { former, since, norwegianSecond }) {
  const list = municipalities.map(({ nr, name, county }) => ({
    ...{ nr, names: namesOf(name, norwegianSecond.includes(nr)), county },
    ...(former[nr] && { former: former[nr] }),
    ...(since[nr] !== undefined && { since: since[nr] }),
  }));
  const comparable = Object.fromEntries(
    Object.entries(population.values).map(([nr, series]) => [nr, sinceBorders(series, population.years, since[nr])]),
  );
  const known = new Set(municipalities.map(({ nr }) => nr));
  const counties = new Set([...known].map((nr) => nr.slice(0, 2)));
  const figures = (/** @type {(nr: string) => boolean} */ isIn) => ({
    licence: LICENCE,
    population: { ...sourceOf(population), values: only(comparable, isIn) },
    projection: { ...sourceOf(projection), values: only(projection.values, isIn) },
  });
  return new Map([
    ["municipalities.json", oneALine({ licence: LICENCE, source: "SSB, Klass 131" }, "municipalities", list)],
    ["country.json", `${JSON.stringify(figures((nr) => nr === COUNTRY))}\n`],
    ...[...counties].map(
      (county) =>
        /** @type {const} */ ([
          `${county}.json`,
          `${JSON.stringify(figures((nr) => known.has(nr) && nr.startsWith(county)))}\n`,
        ]),
    ),
  ]);
}

/**
 * Of "Gáivuotna - Kåfjord - Kaivuono" each, the Norwegian one first. Names that two have say in brackets where: "Herøy (Nordland)".
 *
 * @param {string} official
 * @param {boolean} isSecond
 */
function namesOf(official, isSecond) {
  const [first = "", second, ...others] = official.split(" - ");
  return second !== undefined && isSecond ? [second, first, ...others] : official.split(" - ");
}

/** @param {{ table: string, updated: string, years: readonly number[] }} figures */
function sourceOf({ table, updated, years }) {
  return { table, page: PAGE + table, updated, years };
}

/**
 * @template T
 * @param {Readonly<Record<string, T>>} values
 * @param {(nr: string) => boolean} isIn
 */
function only(values, isIn) {
  return Object.fromEntries(Object.entries(values).filter(([nr]) => isIn(nr)));
}

/**
 * Changes of single municipalities show in the history.
 *
 * @param {object} head
 * @param {string} name
 * @param {readonly object[]} rows
 */
function oneALine(head, name, rows) {
  const start = JSON.stringify(head).slice(0, -1);
  return `${start},"${name}":[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]}\n`;
}
