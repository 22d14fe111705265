import { isAges } from "./ageGroups";
import { ALTERNATIVES, COUNTRY } from "./Figures";
import type { FigureSource, Population, Projection, YearOfAges } from "./Figures";
import type { Municipality } from "./municipalities";

/** A file of the snapshot that came with the add-in (assets/figures): the figures of a county's municipalities, or the country's. */
export interface Snapshot {
  readonly population: SnapshotPart<readonly unknown[]>;
  readonly projection: SnapshotPart<Readonly<Record<string, readonly unknown[]>>>;
}

interface SnapshotPart<Values> {
  readonly table: string;
  readonly updated: string;
  readonly years: readonly number[];
  readonly values: Readonly<Record<string, Values>>;
}

/** The name of the file that has a region's figures. */
export function snapshotFile(region: string): string {
  return region === COUNTRY ? "country.json" : `${region.slice(0, 2)}.json`;
}

/** The population that a file has of a municipality, or of the country; null where it has none. */
export function snapshotPopulation({ population }: Snapshot, of: Municipality | null): Population | null {
  const years = yearsOf(population.years, population.values[of?.nr ?? COUNTRY]);
  return years.length === 0 ? null : { ...sourceOf(population, of), ...bordersOf(of), years };
}

/** The projection that a file has of a municipality, or of the country; null where it has none. */
export function snapshotProjection({ projection }: Snapshot, of: Municipality | null): Projection | null {
  const values = projection.values[of?.nr ?? COUNTRY];
  const [main = [], low = [], high = []] = ALTERNATIVES.map((name) => yearsOf(projection.years, values?.[name]));
  return main.length === 0 ? null : { ...sourceOf(projection, of), main, low, high };
}

function sourceOf({ table, updated }: SnapshotPart<unknown>, of: Municipality | null): FigureSource {
  const place = of === null ? { region: COUNTRY, name: "" } : { region: of.nr, name: of.name };
  return { table, ...place, updated, fetched: "", way: "snapshot", notes: [] };
}

/** What is to be known of the borders that figures of a municipality are in. */
export function bordersOf(of: Municipality | null): Pick<Population, "isMerged" | "since"> {
  return { isMerged: of !== null && of.former.length > 0, since: of?.since ?? null };
}

function yearsOf(years: readonly number[], values: readonly unknown[] | undefined): readonly YearOfAges[] {
  return years.flatMap((year, at) => {
    const ages = values?.[at];
    return isAges(ages) ? [{ year, ages }] : [];
  });
}
