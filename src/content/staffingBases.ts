import type { Localized } from "./Language";

/**
 * Which part of the population a group of positions is estimated by. The texts stand in cells of users' tables, and are read
 * back in either language: never changed, only added to.
 */
export const BASES = {
  kindergarten: { nb: "Barn 1–5 år", nn: "Barn 1–5 år" },
  school: { nb: "Barn 6–15 år", nn: "Barn 6–15 år" },
  care: { nb: "Brukere av helse og omsorg", nn: "Brukarar av helse og omsorg" },
  all: { nb: "Alle innbyggere", nn: "Alle innbyggjarar" },
  none: { nb: "Ingen, uendret", nn: "Ingen, uendra" },
} as const satisfies Readonly<Record<string, Localized>>;

export type Basis = keyof typeof BASES;

/** Ages that the estimate asks the population of. Ids stand in users' documents; never renamed. */
export const AGE_GROUPS = {
  age1to5: { nb: "1–5 år", nn: "1–5 år" },
  age6to15: { nb: "6–15 år", nn: "6–15 år" },
  age0to66: { nb: "0–66 år", nn: "0–66 år" },
  age67to79: { nb: "67–79 år", nn: "67–79 år" },
  age80to89: { nb: "80–89 år", nn: "80–89 år" },
  age90: { nb: "90 år og eldre", nn: "90 år og eldre" },
  all: { nb: "Alle innbyggere", nn: "Alle innbyggjarar" },
  /** Nobody's basis: shown beside the need, as those whom the municipality can recruit among. */
  age20to66: { nb: "20–66 år", nn: "20–66 år" },
} as const satisfies Readonly<Record<string, Localized>>;

export type AgeGroup = keyof typeof AGE_GROUPS;

export const AGE_GROUP_IDS = Object.keys(AGE_GROUPS) as readonly AgeGroup[];

/** The ages whose shares of the users make up the index of care. Never those above 80 alone: many users are under 67. */
export const CARE_AGES = ["age0to66", "age67to79", "age80to89", "age90"] as const satisfies readonly AgeGroup[];

/** The ages that a group of positions is estimated by. */
export const BASIS_AGES: Readonly<Record<Basis, readonly AgeGroup[]>> = {
  kindergarten: ["age1to5"],
  school: ["age6to15"],
  care: CARE_AGES,
  all: ["all"],
  none: [],
};
