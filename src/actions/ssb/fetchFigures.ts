import { type Population, type Projection } from "../../plan/figures/Figures";
import { readDataset, type Dataset } from "../../plan/figures/jsonStat";
import type { Municipality } from "../../plan/figures/municipalities";
import { CONTENTS, readPopulation, readProjection } from "../../plan/figures/readFetched";
import { askSsb } from "./askSsb";
import { whyNotSsb } from "./maySendToSsb";
import type { SsbFailure } from "./SsbFailure";

/** Figures that were fetched, or why there are none. */
export type Fetched<T> =
  { readonly kind: "fetched"; readonly value: T } | { readonly kind: "failed"; readonly failure: SsbFailure };

/** The tables that are asked. */
export const SSB_TABLES = { population: "07459", projection: "14746" } as const;

/** In which ages come: the ten groups that all figures are in. */
const AGES = "agg_Funksjonell4";

/** A municipality with all that it has come of. */
const SUMS = "agg_KommSummer";

const FIRST_YEAR = 2006;

/** Asks Statistics Norway for a municipality's population since 2006. `today` is an ISO 8601 date. */
export async function fetchPopulation(
  of: Municipality,
  today: string,
  gone?: AbortSignal,
): Promise<Fetched<Population>> {
  const query = [
    ["valueCodes[Region]", `K-${of.nr}`],
    ["codelist[Region]", SUMS],
    ["valueCodes[Alder]", "*"],
    ["codelist[Alder]", AGES],
    ["valueCodes[ContentsCode]", CONTENTS.population],
    ["valueCodes[Tid]", `from(${FIRST_YEAR})`],
  ] as const;
  const wanted = { table: SSB_TABLES.population, contents: [CONTENTS.population], region: null, query };
  return fetchTable(wanted, (dataset) => readPopulation(dataset, of, today), gone);
}

/** Asks Statistics Norway for the projection of a municipality's population: hovedalternativet, low and high growth. */
export async function fetchProjection(
  of: Municipality,
  today: string,
  gone?: AbortSignal,
): Promise<Fetched<Projection>> {
  const contents = [CONTENTS.MMMM, CONTENTS.LLML, CONTENTS.HHMH];
  const query = [
    ["valueCodes[Region]", of.nr],
    ["valueCodes[Alder]", "*"],
    ["codelist[Alder]", AGES],
    ["valueCodes[ContentsCode]", contents.join(",")],
    ["valueCodes[Tid]", "*"],
  ] as const;
  const wanted = { table: SSB_TABLES.projection, contents, region: of.nr, query };
  return fetchTable(wanted, (dataset) => readProjection(dataset, of, today), gone);
}

interface Wanted {
  readonly table: string;
  readonly contents: readonly string[];
  /** What must be among the table's regions; null where a codelist has them. */
  readonly region: string | null;
  readonly query: readonly (readonly [string, string])[];
}

/** First what the table has today, then its figures: codes come and go. */
async function fetchTable<T>(
  wanted: Wanted,
  read: (dataset: Dataset) => T | null,
  gone?: AbortSignal,
): Promise<Fetched<T>> {
  const forbidden = await whyNotSsb();
  if (forbidden !== null) return { kind: "failed", failure: forbidden };
  const metadata = await askDataset(`/tables/${wanted.table}/metadata?lang=no`, gone);
  if (metadata.kind === "failed") return metadata;
  const lack = lackOf(metadata.value, wanted);
  if (lack !== null) return { kind: "failed", failure: lack };
  const query = wanted.query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  const answer = await askDataset(
    `/tables/${wanted.table}/data?lang=no&outputFormat=json-stat2&${query.join("&")}`,
    gone,
  );
  if (answer.kind === "failed") return answer;
  const value = answer.value.table === wanted.table ? read(answer.value) : null;
  return value === null ? { kind: "failed", failure: "noFigures" } : { kind: "fetched", value };
}

function lackOf({ isDiscontinued, dimensions }: Dataset, { contents, region }: Wanted): SsbFailure | null {
  if (isDiscontinued) return "discontinued";
  const has = (name: string, code: string): boolean =>
    dimensions.get(name)?.some((each) => each.code === code) ?? false;
  if (["Region", "Alder", "ContentsCode", "Tid"].some((name) => !dimensions.has(name))) return "changedTable";
  if (!contents.every((code) => has("ContentsCode", code))) return "changedTable";
  return region === null || has("Region", region) ? null : "unknownValue";
}

/** Asks for an answer in json-stat2, or metadata. */
export async function askDataset(path: string, gone?: AbortSignal): Promise<Fetched<Dataset>> {
  const answer = await askSsb(path, gone);
  if (answer.kind === "failed") return answer;
  const value = readDataset(answer.json);
  return value === null ? { kind: "failed", failure: "unreadable" } : { kind: "fetched", value };
}
