import { AGE_GROUPS } from "./ageGroups";
import { agesIn, groupOf } from "./ageLabels";
import { ALTERNATIVES, type Alternative, type Projection, type YearOfAges } from "./Figures";
import type { Municipality } from "./municipalities";

/** Why what was pasted is no projection of the municipality. */
export type PasteProblem = "noYears" | "noAges" | "noAlternative" | "otherRegion" | "missingAges";

export type Pasted =
  | { readonly kind: "read"; readonly projection: Projection }
  | { readonly kind: "problem"; readonly problem: PasteProblem };

/** The table that projections are in. */
const TABLE = "14746";

const MOST_LINES = 2000;
const MOST_CELLS = 500;

/** A cell's age, and what stands beside it under each year and alternative. */
interface Line {
  readonly ages: { readonly first: number; readonly last: number };
  readonly numbers: readonly string[];
}

/** A column of numbers. */
interface Column {
  readonly year: number;
  readonly alternative: Alternative;
}

/**
 * A projection as it is copied from Statistics Norway's page for table 14746: cells apart by tabs, ages down, alternatives and
 * years across. Nothing is guessed: each column must say its year, the text its alternative, and the ages must be all.
 */
export function readPasted(text: string, of: Municipality, today: string): Pasted {
  const lines = text.split(/\r?\n/u, MOST_LINES).map((line) => line.split("\t", MOST_CELLS).map((cell) => cell.trim()));
  const header = lines.findIndex((cells) => yearsIn(cells).length > 0);
  if (header < 0) return problem("noYears");
  const columns = columnsOf(lines.slice(0, header), lines[header] ?? [], text);
  if (columns === null) return problem("noAlternative");
  const rows = lines.slice(header + 1).flatMap(lineOf);
  if (rows.length === 0) return problem("noAges");
  if (isOfAnother(lines, of)) return problem("otherRegion");
  return sumRows(rows, columns, of, today);
}

function problem(kind: PasteProblem): Pasted {
  return { kind: "problem", problem: kind };
}

/** Years stand alone in their cells. */
function yearsIn(cells: readonly string[]): readonly number[] {
  const years = cells.flatMap((cell) => (/^20\d\d$/u.test(cell) ? [Number(cell)] : []));
  return cells.some((cell) => agesIn(cell) !== null && cell.includes("år")) ? [] : years;
}

/** Of each year the alternative that stands above it; one that is named alone is that of all. */
function columnsOf(
  above: readonly (readonly string[])[],
  header: readonly string[],
  text: string,
): readonly Column[] | null {
  const years = yearsIn(header);
  const heads = above.findLast((cells) => cells.filter((cell) => alternativeIn(cell) !== null).length > 0) ?? [];
  const named = heads.flatMap((cell) => alternativeIn(cell) ?? []);
  const each = years.length / Math.max(1, named.length);
  const everywhere = ALTERNATIVES.filter((name) => text.includes(name));
  const all = named.length > 0 ? named : everywhere;
  if (all.length === 0 || !Number.isInteger(years.length / all.length)) return null;
  if (named.length === 0 && everywhere.length > 1) return null;
  return years.map((year, at) => ({ year, alternative: all[named.length > 0 ? Math.floor(at / each) : 0] ?? "MMMM" }));
}

function alternativeIn(cell: string): Alternative | null {
  return ALTERNATIVES.find((name) => cell.includes(`(${name})`)) ?? null;
}

function lineOf(cells: readonly string[]): readonly Line[] {
  const at = cells.findIndex((cell) => cell.includes("år") && agesIn(cell) !== null);
  const ages = agesIn(cells[at] ?? "");
  return ages === null ? [] : [{ ages, numbers: cells.slice(at + 1) }];
}

/** Regions stand with their number: "4012 Bamble". */
function isOfAnother(lines: readonly (readonly string[])[], { nr, name }: Municipality): boolean {
  const regions = lines.flatMap((cells) => cells.filter((cell) => /^(?:K-)?\d{4} \p{L}/u.test(cell)));
  const named = lines.flat().filter((cell) => cell === name).length > 0;
  return regions.length === 0 ? !named : regions.some((region) => !region.replace("K-", "").startsWith(`${nr} `));
}

function sumRows(rows: readonly Line[], columns: readonly Column[], of: Municipality, today: string): Pasted {
  const series = (name: Alternative): readonly YearOfAges[] =>
    columns
      .flatMap(({ year, alternative }, at) => (alternative === name ? [{ year, ages: sumColumn(rows, at) }] : []))
      .flatMap(({ year, ages }) => (ages === null ? [] : [{ year, ages }]))
      .toSorted((a, b) => a.year - b.year);
  const [main = [], low = [], high = []] = ALTERNATIVES.map(series);
  if (!columns.some(({ alternative }) => alternative === "MMMM")) return problem("noAlternative");
  if (main.length === 0) return problem("missingAges");
  const source = { table: TABLE, region: of.nr, name: of.name, updated: "", fetched: today, way: "pasted" as const };
  return { kind: "read", projection: { ...source, notes: [], main, low, high } };
}

/** The ten groups of a column; null where an age is missing, stands twice, or has no number. */
function sumColumn(rows: readonly Line[], column: number): readonly number[] | null {
  const sums: number[] = AGE_GROUPS.map(() => 0);
  let next = 0;
  for (const { ages, numbers } of rows.toSorted((a, b) => a.ages.first - b.ages.first)) {
    const digits = (numbers[column] ?? "").replace(/[\s\u00A0]/gu, "");
    const group = groupOf(ages);
    if (group < 0 || ages.first !== next || !/^\d{1,9}$/u.test(digits)) return null;
    sums[group] = (sums[group] ?? 0) + Number(digits);
    next = ages.last + 1;
  }
  return next === Infinity ? sums : null;
}
