import type { TableId } from "./tableIds";

/** The tables that show measures: known before the tables are fetched. */
export const MEASURE_TABLE_IDS: readonly TableId[] = [
  "nitt.tab.handlingsplan",
  "own.tiltaksplan",
  "own.tilskudd",
  "own.okonomiplan",
  "own.arsstatus",
];
