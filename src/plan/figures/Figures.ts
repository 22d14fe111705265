import type { Ages } from "./ageGroups";

/** The region code of the whole country. */
export const COUNTRY = "0";

/** Where figures came from: with the add-in, from Statistics Norway when the user asked, or pasted from its page. */
export const WAYS = ["snapshot", "fetched", "pasted"] as const;

/** What is to be said of all figures. */
export interface FigureSource {
  /** The number of Statistics Norway's table: "07459". */
  readonly table: string;
  /** The municipality's number, or COUNTRY. */
  readonly region: string;
  /** The municipality's name, "" for the country. */
  readonly name: string;
  /** When Statistics Norway published them, ISO 8601; "" where that is not known. */
  readonly updated: string;
  /** When the user fetched or pasted them, ISO 8601; "" for those that came with the add-in. */
  readonly fetched: string;
  readonly way: (typeof WAYS)[number];
  /** What Statistics Norway demands to be said with them. */
  readonly notes: readonly string[];
}

/** The population on 1 January, by age. */
export interface Population extends FigureSource {
  /** The municipality has come of several: the older figures are of them together. */
  readonly isMerged: boolean;
  /** The year in which it got parts of another, or gave some: no older figures can be compared; null where that is not so. */
  readonly since: number | null;
  /** From the first to the last. */
  readonly years: readonly YearOfAges[];
}

export interface YearOfAges {
  readonly year: number;
  readonly ages: Ages;
}

/** The alternatives of a projection (framskriving): hovedalternativet, low and high national growth. */
export const ALTERNATIVES = ["MMMM", "LLML", "HHMH"] as const;

export type Alternative = (typeof ALTERNATIVES)[number];

/** The population as it is projected, from the year that it begins with. */
export interface Projection extends FigureSource {
  readonly main: readonly YearOfAges[];
  /** Empty where only the main alternative is known. */
  readonly low: readonly YearOfAges[];
  readonly high: readonly YearOfAges[];
}

/** The figures of a year, or undefined. */
export function agesOf(years: readonly YearOfAges[], year: number): Ages | undefined {
  return years.find((each) => each.year === year)?.ages;
}
