import type { TableId } from "./tableIds";

/** What the rows of a list are called by: goals (mål), needs (behov), or rows that nothing is linked to. */
export type RowPrefix = "M" | "B" | "R";

/** The table whose rows are the plan's goals. */
export const GOAL_TABLE: TableId = "nitt.tab.maal";

/** The tables whose rows are the plan's needs, of competence and of staffing, in the order in which they are numbered. */
export const NEED_TABLES: readonly TableId[] = [
  "deck.tab.analyse",
  "mal.tab.kompetanseanalyse",
  "own.bemanningsbehov",
  "mal.tab.bemanningsanalyse",
];

/** The table whose rows say what shows that a goal is reached. */
export const INDICATOR_TABLE: TableId = "own.maltall";

/** What the numbers of a table's rows begin with. */
export function prefixOf(table: TableId): RowPrefix {
  if (table === GOAL_TABLE) return "M";
  return NEED_TABLES.includes(table) ? "B" : "R";
}

/** The tables whose rows are numbered together with those of this one. */
export function tablesWith(prefix: RowPrefix): readonly TableId[] {
  if (prefix === "R") return [];
  return prefix === "M" ? [GOAL_TABLE] : NEED_TABLES;
}

/** The column of a table's rows that names goals by their numbers, and the words that the user has put there; null for none. */
export function goalColumnOf(table: TableId): string | null {
  if (table === INDICATOR_TABLE) return "goal";
  return NEED_TABLES.includes(table) ? "goals" : null;
}
