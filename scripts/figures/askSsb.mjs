const API = "https://data.ssb.no/api";

/** Statistics Norway allows some 30 calls a minute, and none at once. */
const PAUSES_MS = [1000, 2000, 4000];

const AGES = { variableCode: "Alder", codelist: "agg_Funksjonell4", valueCodes: ["*"] };
const POPULATION = { variableCode: "ContentsCode", valueCodes: ["Personer1"] };
const PROJECTION = { variableCode: "ContentsCode", valueCodes: ["Personer", "Personer1", "Personer2"] };
const YEARS = { variableCode: "Tid", valueCodes: ["2006", "2011", "2016", "from(2021)"] };

/**
 * All answers of Statistics Norway that the snapshot is made of, one call after another: the municipalities and counties in
 * force, and the population and its projection for all of them and the country. Throws where one cannot be had.
 *
 * @param {string} date ISO 8601: the day on which the municipalities are to be in force
 * @param {typeof fetch} [send]
 * @returns {Promise<readonly object[]>}
 */
export async function askSsb(date, send = fetch) {
  const answers = [];
  for (const { url, body } of requests(date)) answers.push(await ask(url, body, send));
  return answers;
}

/** @param {string} date */
function requests(date) {
  const klass = (/** @type {number} */ id) => ({
    url: `${API}/klass/v1/classifications/${id}/codesAt?date=${date}&language=nb`,
    body: undefined,
  });
  const data = (/** @type {string} */ table, /** @type {readonly object[]} */ ...selection) => ({
    url: `${API}/pxwebapi/v2/tables/${table}/data?lang=no&outputFormat=json-stat2`,
    body: JSON.stringify({ selection }),
  });
  const sums = { variableCode: "Region", codelist: "agg_KommSummer", valueCodes: ["*"] };
  const country = { variableCode: "Region", valueCodes: ["0"] };
  return [
    klass(104),
    klass(131),
    data("07459", sums, AGES, POPULATION, YEARS),
    data("07459", country, AGES, POPULATION, YEARS),
    data("14746", { variableCode: "Region", valueCodes: ["*"] }, AGES, PROJECTION, {
      variableCode: "Tid",
      valueCodes: ["*"],
    }),
  ];
}

/**
 * @param {string} url
 * @param {string | undefined} body
 * @param {typeof fetch} send
 * @returns {Promise<object>}
 */
async function ask(url, body, send) {
  const headers = { "Content-Type": "application/json", Accept: "application/json" };
  for (const pause of [...PAUSES_MS, null]) {
    const response = await send(url, body === undefined ? { headers } : { method: "POST", headers, body });
    if (response.ok) {
      /** @type {unknown} */
      const answer = await response.json();
      return /** @type {object} */ (answer);
    }
    const isBusy = response.status === 429 || response.status === 503;
    if (!isBusy || pause === null) throw new Error(`${url}: ${response.status} ${await response.text()}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new Error(url);
}
