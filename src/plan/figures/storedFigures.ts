import { setNote } from "../notes";
import type { Plan } from "../Plan";
import { FIGURES } from "../questions/factFields";
import { AGE_GROUPS, isAges } from "./ageGroups";
import { agesOf, ALTERNATIVES, WAYS } from "./Figures";
import type { Alternative, FigureSource, Population, Projection, YearOfAges } from "./Figures";

/** These names stand in users' documents. */
const POPULATION = `${FIGURES}population`;
const PROJECTION = `${FIGURES}projection`;

/** Lines of "name: text" and lines of figures, "MMMM 2026: 145 615 …". One text: what two people have chosen is never mixed. */
const LINE = /^([A-Za-z]+)?(?: ?(\d{4}))?: ?(.*)$/u;

/** No figures of ours are longer. */
const MOST_LINES = 500;

/** The population that the plan has; null where it has none, or none that can be read. */
export function populationOf({ reflections }: Pick<Plan, "reflections">): Population | null {
  const read = readLines(reflections[POPULATION]);
  const years = read?.series.get("") ?? [];
  if (read === null || years.length === 0) return null;
  const since = /^\d{4}$/u.exec(read.head.get("since") ?? "");
  const isMerged = read.head.get("merged") === "true";
  return { ...read.source, isMerged, since: since && Number(since[0]), years };
}

/** The plan with another population, or without. */
export function setPopulation(plan: Plan, population: Population | null): Plan {
  if (population === null) return setNote(plan, POPULATION, "");
  const { isMerged, since, years } = population;
  const borders = [...(isMerged ? ["merged: true"] : []), ...(since === null ? [] : [`since: ${since}`])];
  const lines = [...borders, ...years.map((year) => lineOf("", year))];
  return setNote(plan, POPULATION, [...headOf(population), ...lines].join("\n"));
}

/** The projection that the plan has; null where it has none, or none that can be read. */
export function projectionOf({ reflections }: Pick<Plan, "reflections">): Projection | null {
  const read = readLines(reflections[PROJECTION]);
  const series = (name: Alternative): readonly YearOfAges[] => read?.series.get(name) ?? [];
  if (read === null || series("MMMM").length === 0) return null;
  return { ...read.source, main: series("MMMM"), low: series("LLML"), high: series("HHMH") };
}

/** The plan with another projection, or without. */
export function setProjection(plan: Plan, projection: Projection | null): Plan {
  if (projection === null) return setNote(plan, PROJECTION, "");
  const { main, low, high } = projection;
  const lines = [main, low, high].flatMap((years, at) =>
    years.map((year) => lineOf(`${ALTERNATIVES[at] ?? ""} `, year)),
  );
  return setNote(plan, PROJECTION, [...headOf(projection), ...lines].join("\n"));
}

/** Whether the plan has these figures already, whenever they were fetched; null for those that are not known. */
export function sameFigures(plan: Plan, population: Population | null, projection: Projection | null): boolean {
  const [before, ahead] = [populationOf(plan), projectionOf(plan)];
  const since = population?.years[0]?.year;
  const own = before && { ...before, years: before.years.filter(({ year }) => year >= (since ?? 0)) };
  return (
    (population === null || holdsYears(population, own)) &&
    (projection === null ||
      (ahead !== null && JSON.stringify(datesOut(projection)) === JSON.stringify(datesOut(ahead))))
  );
}

/** The snapshot has some of the years alone. */
function holdsYears(population: Population, own: Population | null): boolean {
  if (own === null || own.region !== population.region || own.updated !== population.updated) return false;
  return own.years.every(({ year, ages }) => agesOf(population.years, year)?.join() === ages.join());
}

function datesOut({ main, low, high, updated, region }: Projection): object {
  return { main, low, high, updated, region };
}

/** What stored figures are, in short: "Bamble, 07459, 2026-02-25"; null for what is none. */
export function figureName(text: string): string | null {
  const source = readLines(text)?.source;
  return source === undefined
    ? null
    : [source.name, source.table, source.updated, source.fetched].filter((each) => each !== "").join(", ");
}

function headOf({ table, region, name, updated, fetched, way, notes }: FigureSource): readonly string[] {
  const fields = Object.entries({ table, region, name, updated, fetched, way });
  return [...fields, ...notes.map((note) => ["note", note] as const)].map(
    ([field, text]) => `${field}: ${text.replace(/\s+/gu, " ")}`,
  );
}

function lineOf(name: string, { year, ages }: YearOfAges): string {
  return `${name}${year}: ${ages.join(" ")}`;
}

interface ReadLines {
  readonly source: FigureSource;
  readonly head: ReadonlyMap<string, string>;
  readonly series: ReadonlyMap<string, readonly YearOfAges[]>;
}

/** What stands in a document anybody can have written: what is not sound is not taken. */
function readLines(text: string | undefined): ReadLines | null {
  const lines = (text ?? "").split("\n", MOST_LINES).map((line) => LINE.exec(line));
  const head = new Map<string, string>();
  const series = new Map<string, YearOfAges[]>();
  const notes: string[] = [];
  for (const [, name = "", year, content = ""] of lines.filter((line) => line !== null)) {
    if (year !== undefined) addYear(series, name, Number(year), content);
    else if (name === "note") notes.push(content);
    else head.set(name, content);
  }
  const field = (name: string): string => head.get(name) ?? "";
  const way = WAYS.find((each) => each === field("way"));
  if (way === undefined || !/^\d{5}$/u.test(field("table")) || !/^(?:0|\d{4})$/u.test(field("region"))) return null;
  const source = { table: field("table"), region: field("region"), name: field("name"), way, notes };
  return { source: { ...source, updated: field("updated"), fetched: field("fetched") }, head, series };
}

function addYear(series: Map<string, YearOfAges[]>, name: string, year: number, content: string): void {
  const ages = content.split(" ", AGE_GROUPS.length + 1).map((part) => (/^\d{1,9}$/u.test(part) ? Number(part) : NaN));
  const years = series.get(name) ?? [];
  if (isAges(ages) && (years.at(-1)?.year ?? 0) < year) series.set(name, [...years, { year, ages }]);
}
