import type { Measure } from "./Measure";
import { readNumber } from "../values/readNumber";

/** The fields for what a measure costs in each year of the economic plan. */
export const YEAR_FIELDS = ["year1", "year2", "year3", "year4"] as const;

/** An amount in kroner; "blank" where nothing is filled in, "words" where it is no number alone. */
export type ReadCost = number | "blank" | "words";

/** What a text says that something costs. */
export function readCost(text: string | undefined): ReadCost {
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
