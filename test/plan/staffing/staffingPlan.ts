import { AGE_GROUP_IDS, type AgeGroup, type Basis, BASES } from "../../../src/content/staffingBases";
import { emptyPlan } from "../../../src/plan/emptyPlan";
import type { Plan } from "../../../src/plan/Plan";
import { setEstimateText } from "../../../src/plan/staffing/estimateFields";
import { type PopulationGrowth, setGrowth } from "../../../src/plan/staffing/PopulationGrowth";
import { GROUNDS } from "../../../src/plan/staffing/StaffGroup";
import { addRow } from "../../../src/plan/table/tableEditing";

export const SOURCE =
  "SSB, tabell 14746, hovedalternativet (MMMM), laveste (LLML) og høyeste (HHMH), hentet 29.11.2026";

/** Bamble in 2026, and in 2036 in SSB's main, lowest and highest alternative (table 14746). */
const BAMBLE: Readonly<Record<AgeGroup, readonly [from: number, to: number, low: number, high: number]>> = {
  age1to5: [615, 667, 493, 803],
  age6to15: [1518, 1379, 1292, 1457],
  age0to66: [11151, 10659, 10209, 11042],
  age67to79: [2221, 2308, 2282, 2334],
  age80to89: [790, 1130, 1092, 1166],
  age90: [105, 234, 210, 255],
  age20to66: [8172, 7889, 7746, 8021],
  all: [14267, 14331, 13793, 14797],
};

/** The growth of an age in Bamble. */
export function bamble(group: AgeGroup): PopulationGrowth {
  const [from, to, low, high] = BAMBLE[group];
  return { group, from, to, low, high, baseYear: 2026, year: 2036, source: SOURCE };
}

/** A group's cells: its name and årsverk, what it follows, and more. */
export function group(name: string, today: string, basis: Basis, more: Readonly<Record<string, string>> = {}) {
  return { positionGroup: name, today, basis: BASES[basis].nb, origin: "Lønnssystemet", who: "HR-sjefen", ...more };
}

/** A plan with Bamble's growth from 2026 to 2036 and some groups. */
export function staffingPlan(groups: readonly Readonly<Record<string, string>>[], language: "nb" | "nn" = "nb"): Plan {
  const fields = {
    baseYear: "2026",
    year: "2036",
    "years.by": "Prosjektgruppa",
    "weight.age0to66": "40",
    "weight.age67to79": "15",
    "weight.age80to89": "25",
    "weight.age90": "20",
    "weight.by": "Helsesjefen",
  };
  const rows = groups.reduce<Plan>((plan, cells) => addRow(plan, GROUNDS, cells), emptyPlan(language));
  const told = Object.entries(fields).reduce((plan, [field, text]) => setEstimateText(plan, field, text), rows);
  return setGrowth(told, AGE_GROUP_IDS.map(bamble));
}

/** The usual groups: one to each part of the population, and two that are small. */
export const GROUPS = [
  group("Sykepleiere", "100", "care", { employees: "130", turnover: "8", from62: "10" }),
  group("Lærere", "80", "school", { employees: "90", turnover: "5 %", from62: "12" }),
  group("Barnehagelærere", "40", "kindergarten", { employees: "44", leavers: "15" }),
  group("Ingeniører", "12", "all", { employees: "12", turnover: "6", from62: "0" }),
  group("Logopeder", "2,5", "school", { employees: "3", turnover: "5", from62: "0" }),
  group("Jurister", "3", "none", { employees: "3", turnover: "10", from62: "0" }),
];
