import type { TableDefinition } from "./TableDefinition";

/** The standard tables: a file of its own on the web host, fetched when it is first needed. */
export async function loadTables(): Promise<readonly TableDefinition[]> {
  return (await import(/* webpackChunkName: "tables" */ "./allTables")).ALL_TABLES;
}
