/**
 * Figures by municipality: `values[nr]` is a list of years, each a list of the ten age groups, empty where there are none. Of a
 * projection it is such a list for each alternative.
 *
 * @typedef {readonly (readonly number[])[]} Series
 * @typedef {{ table: string, updated: string, years: readonly number[] }} Source
 * @typedef {Source & { values: Readonly<Record<string, Series>> }} Population
 * @typedef {Source & { values: Readonly<Record<string, Readonly<Record<string, Series>>>> }} Projection
 * @typedef {{ nr: string, name: string, county: string }} Municipality
 * @typedef {{ municipalities: readonly Municipality[], population: Population, projection: Projection }} Answers
 */

/**
 * What is recorded: an answer in json-stat2, one of Klass, or the short form in which others keep either.
 *
 * @typedef {{ class: "dataset", id: readonly string[], size: readonly number[], updated: string,
 *   dimension: Readonly<Record<string, { category: { index: Readonly<Record<string, number>> } }>>,
 *   value: readonly (number | null)[], status?: Readonly<Record<string, string>>,
 *   extension: { px: { tableid: string } } }} Dataset
 * @typedef {{ codes: readonly { code: string, name: string }[] }} Codes
 * @typedef {{ kommuner: readonly { nr: string, navn: string, fylke: string }[] }} ShortCodes
 * @typedef {{ tabellUrl: string, alder: readonly string[], aar: readonly number[], verdier: object }} Short
 */

/** The age groups, as Statistics Norway's codelist agg_Funksjonell4 has them. */
export const GROUPS = ["0", "1-5", "6-12", "13-15", "16-19", "20-44", "45-66", "67-79", "80-89", "90+"];

/** The alternatives of a projection, by the code that Statistics Norway's table has for each. */
export const ALTERNATIVES = { Personer: "MMMM", Personer1: "LLML", Personer2: "HHMH" };

/** When the figures were published that others keep in a short form, which does not say so. */
const PUBLISHED = { "07459": "2026-02-25", 14746: "2026-06-12" };

/**
 * What a folder of recorded answers holds: the list of municipalities, the population (07459) and its projection (14746). Throws
 * where one of the three is missing, or holds what it should not.
 *
 * @param {readonly object[]} answers parsed JSON
 * @returns {Answers}
 */
export function readAnswers(answers) {
  return {
    municipalities: readMunicipalities(answers),
    population: merged(answers.flatMap(readPopulation), "07459"),
    projection: merged(answers.flatMap(readProjection), "14746"),
  };
}

/**
 * @param {readonly object[]} answers
 * @returns {readonly Municipality[]}
 */
function readMunicipalities(answers) {
  const given = answers.flatMap((each) => ("kommuner" in each ? /** @type {ShortCodes} */ (each).kommuner : []));
  const codes = answers.flatMap((each) => ("codes" in each ? /** @type {Codes} */ (each).codes : []));
  const counties = new Map(codes.map(({ code, name }) => [code, name.split(" - ")[0] ?? ""]));
  const asked = codes
    .filter(({ code }) => /^\d{4}$/u.test(code) && code !== "9999")
    .map(({ code, name }) => ({ nr: code, name, county: counties.get(code.slice(0, 2)) ?? "" }));
  const all = given.length === 0 ? asked : given.map(({ nr, navn, fylke }) => ({ nr, name: navn, county: fylke }));
  return all.toSorted((a, b) => (a.nr < b.nr ? -1 : 1));
}

/**
 * @param {object} answer
 * @param {string} table
 * @returns {Dataset | null}
 */
function datasetOf(answer, table) {
  const dataset = /** @type {Dataset} */ (answer);
  return "dimension" in answer && dataset.extension.px.tableid === table ? dataset : null;
}

/**
 * The short form of the ten groups.
 *
 * @param {object} answer
 * @param {string} table
 * @returns {Short | null}
 */
function shortOf(answer, table) {
  const short = /** @type {Short} */ (answer);
  return "verdier" in answer && short.tabellUrl.endsWith(table) && short.alder.join() === GROUPS.join() ? short : null;
}

/**
 * @param {object} answer
 * @returns {readonly Population[]}
 */
function readPopulation(answer) {
  const [dataset, short] = [datasetOf(answer, "07459"), shortOf(answer, "07459")];
  if (short !== null) {
    const values = /** @type {Population["values"]} */ (short.verdier);
    return [{ table: "07459", updated: PUBLISHED["07459"], years: short.aar, values }];
  }
  if (dataset === null) return [];
  const { regions, years, seriesOf } = cellsOf(dataset);
  const values = regions.map(
    (region) => /** @type {const} */ ([region.replace(/^K-/u, ""), seriesOf(region, "Personer1")]),
  );
  return [{ table: "07459", updated: dataset.updated.slice(0, 10), years, values: Object.fromEntries(values) }];
}

/**
 * @param {object} answer
 * @returns {readonly Projection[]}
 */
function readProjection(answer) {
  const [dataset, short] = [datasetOf(answer, "14746"), shortOf(answer, "14746")];
  if (short !== null) {
    const values = /** @type {Projection["values"]} */ (short.verdier);
    return [{ table: "14746", updated: PUBLISHED["14746"], years: short.aar, values }];
  }
  if (dataset === null) return [];
  const { regions, years, seriesOf } = cellsOf(dataset);
  const alternatives = Object.entries(ALTERNATIVES);
  const all = (/** @type {string} */ region) =>
    Object.fromEntries(alternatives.map(([content, name]) => /** @type {const} */ ([name, seriesOf(region, content)])));
  const values = regions.map((region) => /** @type {const} */ ([region, all(region)]));
  return [{ table: "14746", updated: dataset.updated.slice(0, 10), years, values: Object.fromEntries(values) }];
}

/**
 * The cells of an answer, by what they are of. Throws where one is missing. Statistics Norway writes 0 for the years in which
 * a municipality was not there: that is no figure.
 *
 * @param {Dataset} dataset
 */
function cellsOf(dataset) {
  const codes = (/** @type {string} */ name) => {
    const index = dataset.dimension[name]?.category.index ?? {};
    return Object.keys(index).sort((a, b) => (index[a] ?? 0) - (index[b] ?? 0));
  };
  const [regions, ages, years] = [codes("Region"), codes("Alder"), codes("Tid")];
  if (ages.length !== GROUPS.length) throw new Error(`Other age groups: ${ages.join()}`);
  const seriesOf = (/** @type {string} */ region, /** @type {string} */ content) =>
    years.map((year) => {
      const groups = ages.map((age) =>
        cellOf(dataset, { Region: region, Alder: age, ContentsCode: content, Tid: year }),
      );
      return groups.every((number) => number === 0) ? [] : groups;
    });
  return { regions, years: years.map(Number), seriesOf };
}

/**
 * @param {Dataset} dataset
 * @param {Readonly<Record<string, string>>} cell
 */
function cellOf({ id, size, dimension, value, status }, cell) {
  const flat = id.reduce((sofar, name, at) => {
    const place = dimension[name]?.category.index[cell[name] ?? ""] ?? NaN;
    return sofar * (size[at] ?? NaN) + place;
  }, 0);
  const number = value[flat];
  if (typeof number !== "number") throw new Error(`${JSON.stringify(cell)} is "${status?.[flat] ?? ""}"`);
  return number;
}

/**
 * The country is asked for apart from the municipalities.
 *
 * @template {Population | Projection} T
 * @param {readonly T[]} parts
 * @param {string} table
 * @returns {T}
 */
function merged(parts, table) {
  const [first] = parts;
  if (first === undefined) throw new Error(`No answer of table ${table}`);
  if (parts.some(({ years }) => years.join() !== first.years.join())) throw new Error(`${table}: other years`);
  const values = Object.fromEntries(parts.flatMap(({ values: each }) => Object.entries(each)));
  return /** @type {T} */ ({ ...first, values });
}
