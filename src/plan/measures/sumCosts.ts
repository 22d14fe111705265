import type { Measure } from "./Measure";
import { readNumber } from "../values/readNumber";

/** The fields for what a measure costs in each year of the economic plan. */
export const YEAR_FIELDS = ["year1", "year2", "year3", "year4"] as const;

/** An amount in kroner; "blank" where nothing is filled in, "words" where it is no number alone. */
export type ReadCost = number | "blank" | "words";

/** What a text says that something costs. */
function readCost(text: string | undefined): ReadCost {
  if (text === undefined || text.trim() === "") return "blank";
  return readNumber(text) ?? "words";
}

/** What a measure costs in all: its total, else the sum of its years, else what the action plan says. */
export function costOf({ more, cost }: Measure): ReadCost {
  const total = readCost(more.totalCost);
  if (total !== "blank") return total;
  const years = YEAR_FIELDS.map((field) => readCost(more[field])).filter((amount) => amount !== "blank");
  if (years.length === 0) return readCost(cost);
  const amounts = years.filter((amount) => amount !== "words");
  return amounts.length < years.length ? "words" : amounts.reduce((sum, amount) => sum + amount, 0);
}

/** What measures cost together, in kroner. */
export interface CostSums {
  readonly total: number;
  /** By who pays, as the measures say it, in the order in which they first do; "" where they do not. */
  readonly byFinancing: readonly { readonly name: string; readonly sum: number }[];
  /** Of the years for which something is filled in. */
  readonly byYear: readonly { readonly field: (typeof YEAR_FIELDS)[number]; readonly sum: number }[];
  /** The municipality's own share, and what is applied for; null where no measure says. */
  readonly ownShare: number | null;
  readonly grant: number | null;
  /** The numbers of measures that have an amount which is no number, and so is in no sum. */
  readonly words: readonly string[];
  /** How many measures say nothing of cost. */
  readonly blank: number;
  /** How many are cancelled: they are left out. */
  readonly cancelled: number;
}

const AMOUNTS = ["totalCost", "ownShare", "grant", ...YEAR_FIELDS] as const;

/** The sums of what the measures cost; cancelled measures cost nothing. */
export function sumCosts(all: readonly Measure[]): CostSums {
  const measures = all.filter(({ status }) => status !== "cancelled");
  const sumOf = (field: string) => sum(measures.map(({ more }) => readCost(more[field])));
  const byYear = YEAR_FIELDS.map((field) => ({ field, sum: sumOf(field) }));
  return {
    total: sum(measures.map(costOf)) ?? 0,
    byFinancing: sumsByFinancing(measures),
    byYear: byYear.flatMap(({ field, sum: amount }) => (amount === null ? [] : [{ field, sum: amount }])),
    ownShare: sumOf("ownShare"),
    grant: sumOf("grant"),
    words: measures.filter(hasWords).map(({ nr }) => nr),
    blank: measures.filter((measure) => costOf(measure) === "blank").length,
    cancelled: all.length - measures.length,
  };
}

function sumsByFinancing(measures: readonly Measure[]): CostSums["byFinancing"] {
  const groups = new Map<string, { readonly name: string; readonly amounts: number[] }>();
  for (const measure of measures) {
    const amount = costOf(measure);
    if (typeof amount !== "number") continue;
    const name = (measure.more.financing ?? "").trim();
    const key = name.toLocaleLowerCase("nb");
    const group = groups.get(key) ?? { name, amounts: [] };
    group.amounts.push(amount);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ name, amounts }) => ({ name, sum: sum(amounts) ?? 0 }));
}

function hasWords(measure: Measure): boolean {
  return costOf(measure) === "words" || AMOUNTS.some((field) => readCost(measure.more[field]) === "words");
}

/** Null where there is nothing to add up. Added in øre, so that decimals add up. */
function sum(amounts: readonly (number | string)[]): number | null {
  const numbers = amounts.filter((amount) => typeof amount === "number");
  return numbers.length === 0 ? null : numbers.reduce((total, amount) => total + Math.round(amount * 100), 0) / 100;
}
