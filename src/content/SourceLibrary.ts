import type { Guidance } from "./Guidance";
import type { PlanChoice } from "./PlanChoice";
import type { TableDefinition } from "./tables/TableDefinition";

/** What names the sources that a plan can build on. */
export interface SourceLibrary {
  readonly choices: readonly PlanChoice[];
  /** Of the steps whose text has taken something in. */
  readonly guidance: readonly Guidance[];
  readonly tables: readonly Pick<TableDefinition, "id" | "title" | "source" | "isPrivate">[];
}
