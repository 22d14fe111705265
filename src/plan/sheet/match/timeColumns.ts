import { isTotal } from "../../table/isTotal";
import { readNumber } from "../../values/readNumber";
import type { SheetRows } from "../read/SheetFile";
import { type ColumnTime, timesOf } from "./timeNames";

/** What says that a measure runs in the time of its column. */
const MARK = /^(?:\(?x{1,3}\)?|✓|✔|√|v|ja|j|•|●|■|█|\*|\+|1|o)$/iu;
/** What says that it does not. */
const NO_MARK = /^(?:[-–]|n|nei|0)$/iu;
/** Fewer times side by side are no time line. */
const LEAST = 2;
/** So many rows say what the columns hold. */
const MOST_LOOKED_AT = 2_000;

/** The columns of a sheet that are named after years, months or other parts of a year. */
export interface TimeColumns {
  /** Their places, in the order of the times. */
  readonly places: readonly number[];
  readonly times: readonly ColumnTime[];
  /** "marks": crosses in the times of each row; "amounts": what each year costs. */
  readonly hold: "marks" | "amounts";
}

/**
 * Which columns are times, those of a kind together; what holds something else than marks or amounts is none. `names` are
 * those of headerParts, `above` the rows above the header, which may say the year of its months.
 */
export function findTimeColumns(
  names: readonly (readonly string[])[],
  content: SheetRows,
  above: SheetRows,
): readonly TimeColumns[] {
  const rows = content.slice(0, MOST_LOOKED_AT).filter(isContent);
  return timesOf(names, above).flatMap((named) => {
    const sorted = named.toSorted((a, b) => a.time.order - b.time.order);
    const places = sorted.map(({ place }) => place);
    const hold = places.length < LEAST ? null : heldIn(rows, places);
    const times = sorted.map(({ time }) => time);
    const isYears = times.every(({ name }) => /^\d{4}/u.test(name));
    return hold === null || (hold === "amounts" && !isYears) ? [] : [{ places, times, hold }];
  });
}

function heldIn(rows: SheetRows, places: readonly number[]): TimeColumns["hold"] | null {
  const texts = rows.flatMap((row) => places.map((place) => (row[place] ?? "").trim())).filter((text) => text !== "");
  if (texts.length === 0) return null;
  if (texts.every((text) => MARK.test(text) || NO_MARK.test(text))) return "marks";
  return texts.every((text) => readNumber(text) !== null || /^[-–]$/u.test(text)) ? "amounts" : null;
}

/** A row that is merged over the times, or adds them up, says nothing of what they hold. */
function isContent(row: readonly string[]): boolean {
  return new Set(row.map((text) => text.trim()).filter((text) => text !== "")).size > 1 && !isTotal(row);
}

/** The times that are marked in a row: "2027–2028", "2027, 2029–2030", "mars og august–desember 2027"; "" for none. */
export function periodOf(row: readonly string[], { places, times }: Pick<TimeColumns, "places" | "times">): string {
  const runs: ColumnTime[][] = [];
  let isOpen = false;
  for (const [index, place] of places.entries()) {
    const isMarked = MARK.test((row[place] ?? "").trim());
    const time = times[index];
    if (isMarked && time !== undefined) {
      if (isOpen) runs.at(-1)?.push(time);
      else runs.push([time]);
    }
    isOpen = isMarked;
  }
  const years = new Set(runs.flat().map(({ year }) => year));
  const [year = ""] = years.size === 1 ? years : [];
  const texts = runs.map((run) => runText(run, year));
  const isYears = runs.flat().every((time) => time.year === "" && /^\d{4}/u.test(time.name));
  return `${isYears ? texts.join(", ") : inWords(texts)} ${year}`.trim();
}

function inWords(texts: readonly string[]): string {
  return [texts.slice(0, -1).join(", "), ...texts.slice(-1)].filter((text) => text !== "").join(" og ");
}

/** The first and the last of times that follow each other. What stands for all runs of the row is not said in each. */
function runText(run: readonly ColumnTime[], shared: string): string {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return "";
  if (run.length === 1) return withYear(first.name, first.year, shared);
  if (/^\d{4}/u.test(first.name)) return `${startOf(first.name)}–${endOf(last.name)}`;
  const start = first.year === last.year ? first.name : withYear(first.name, first.year, shared);
  return `${start}–${withYear(last.name, last.year, shared)}`;
}

function withYear(name: string, year: string, shared: string): string {
  return shared === "" ? `${name} ${year}`.trim() : name;
}

function startOf(name: string): string {
  return name.slice(0, 4);
}

function endOf(name: string): string {
  return name.length > 4 ? `20${name.slice(-2)}` : name;
}
