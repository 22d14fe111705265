import { isTotal } from "../../table/isTotal";
import { readNumber } from "../../values/readNumber";
import type { SheetRows } from "../read/SheetFile";

/** "2027", and "2027/28" for a school year. */
const YEAR = /^(?:år\s)?((?:20)\d\d)(?:\s?[/–-]\s?(?:20)?\d\d)?$/iu;
/** What says that a measure runs in the year of its column. */
const MARK = /^(?:\(?x{1,3}\)?|✓|✔|√|v|ja|j|•|●|■|█|\*|\+|1|o)$/iu;
/** Fewer years side by side are no time line. */
const LEAST = 2;

/** The columns of a sheet that are named after years. */
export interface YearColumns {
  /** Their places, in the order of the years. */
  readonly places: readonly number[];
  /** What the years are called, in the same order. */
  readonly names: readonly string[];
  /** "marks": crosses in the years of each row; "amounts": what each year costs. */
  readonly hold: "marks" | "amounts";
}

/** Which columns are years, null where they are not at least two, or hold something else. `names` are those of headerParts. */
export function findYearColumns(names: readonly (readonly string[])[], content: SheetRows): YearColumns | null {
  const years = names
    .map((parts, place) => ({ name: parts.at(-1) ?? "", place }))
    .filter(({ name }) => YEAR.test(name))
    .toSorted((a, b) => yearOf(a.name) - yearOf(b.name));
  const places = years.map(({ place }) => place);
  const found = { places, names: years.map(({ name }) => name.replace(/^år\s/iu, "")) };
  if (places.length < LEAST) return null;
  const texts = content
    .filter(isContent)
    .flatMap((row) => places.map((place) => (row[place] ?? "").trim()))
    .filter((text) => text !== "");
  if (texts.length === 0) return null;
  if (texts.every((text) => MARK.test(text) || text === "-")) return { ...found, hold: "marks" };
  return texts.every((text) => readNumber(text) !== null || /^[-–]$/u.test(text))
    ? { ...found, hold: "amounts" }
    : null;
}

/** The years that are marked in a row: "2027–2028", "2027, 2029–2030", "2027"; "" for none. */
export function periodOf(row: readonly string[], { places, names }: Pick<YearColumns, "places" | "names">): string {
  const runs: string[][] = [];
  let isOpen = false;
  for (const [index, place] of places.entries()) {
    const isMarked = MARK.test((row[place] ?? "").trim());
    const name = names[index] ?? "";
    if (isMarked && isOpen) runs.at(-1)?.push(name);
    else if (isMarked) runs.push([name]);
    isOpen = isMarked;
  }
  return runs.map((run) => (run.length === 1 ? run[0] : `${startOf(run[0])}–${endOf(run.at(-1))}`)).join(", ");
}

/** A row that is merged over the years, or adds them up, says nothing of what they hold. */
function isContent(row: readonly string[]): boolean {
  return new Set(row.map((text) => text.trim()).filter((text) => text !== "")).size > 1 && !isTotal(row);
}

function yearOf(name: string): number {
  return Number(YEAR.exec(name)?.[1]);
}

function startOf(name = ""): string {
  return name.slice(0, 4);
}

function endOf(name = ""): string {
  return name.length > 4 ? `20${name.slice(-2)}` : name;
}
