import { AGE_GROUP_IDS, type AgeGroup } from "../../content/staffingBases";
import type { Plan } from "../Plan";
import { readNumber } from "../values/readNumber";
import { shownNumber } from "../values/shownNumber";
import { estimateText, setEstimateText } from "./estimateFields";

/** How many people there are of an age in the year that an estimate goes from, and are expected in the year that it goes to. */
export interface PopulationGrowth {
  readonly group: AgeGroup;
  readonly from: number;
  /** In the alternative that is held for the most likely, SSB's main one. */
  readonly to: number;
  /** In the lowest and the highest alternative, where they are known. */
  readonly low?: number;
  readonly high?: number;
  readonly baseYear: number;
  readonly year: number;
  /** Where the numbers are from: table, alternative and date. */
  readonly source: string;
}

const FIELDS = ["from", "to", "low", "high", "baseYear", "year", "source"] as const;

export type GrowthField = (typeof FIELDS)[number];

/** What the user has written of an age, or what was fetched for it; "" where nothing stands. */
export function growthText(plan: Plan, group: AgeGroup, field: GrowthField): string {
  return estimateText(plan, `growth.${group}.${field}`);
}

/** The plan with another text in a field of the growth of an age. */
export function setGrowthText(plan: Plan, group: AgeGroup, field: GrowthField, text: string): Plan {
  return setEstimateText(plan, `growth.${group}.${field}`, text);
}

/** The plan with the growth of some ages, in place of what stood there. What else was written of other ages stays. */
export function setGrowth(plan: Plan, growths: readonly PopulationGrowth[]): Plan {
  return growths.reduce((sofar, growth) => {
    const texts = FIELDS.map((field) => {
      const value = growth[field];
      const isYear = field === "baseYear" || field === "year";
      return [field, typeof value === "number" && !isYear ? shownNumber(value) : String(value ?? "")] as const;
    });
    return texts.reduce((next, [field, text]) => setGrowthText(next, growth.group, field, text), sofar);
  }, plan);
}

/** The growth of an age as the plan has it; null where a number is missing, or nobody was there to begin with. */
export function growthOf(plan: Plan, group: AgeGroup): PopulationGrowth | null {
  const number = (field: GrowthField): number | null => readNumber(growthText(plan, group, field));
  const year = (field: "baseYear" | "year"): number | null => number(field) ?? readNumber(estimateText(plan, field));
  const [from, to, baseYear, last] = [number("from"), number("to"), year("baseYear"), year("year")];
  if (from === null || from <= 0 || to === null || baseYear === null || last === null) return null;
  const [low, high] = [number("low"), number("high")];
  const range = low === null || high === null ? {} : { low: Math.min(low, high), high: Math.max(low, high) };
  return { group, from, to, ...range, baseYear, year: last, source: growthText(plan, group, "source") };
}

/** The growth of all ages that the plan has. */
export function growthsOf(plan: Plan): readonly PopulationGrowth[] {
  return AGE_GROUP_IDS.flatMap((group) => growthOf(plan, group) ?? []);
}
