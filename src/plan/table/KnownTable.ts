import type { Rows } from "../../document/table/Rows";
import type { TableIdentity } from "../../document/table/TableIdentity";

/** A table of ours as it stood in Word when we last wrote or read it. */
export interface KnownTable {
  readonly rows: Rows;
  /** What its columns and rows are; null where that is not known. */
  readonly identity: TableIdentity | null;
}
