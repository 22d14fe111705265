import type { Rows } from "./Rows";

/** A table in Word with rows of ours: all of them, or some where the user has split the table. */
export interface TablePart {
  readonly rows: Rows;
  /** Whether its first row is the header. */
  readonly hasHeader: boolean;
  /** Rows that are none of ours, such as sums and sections: by their indexes, ascending. */
  readonly aside: readonly number[];
}

/** The header and our rows of all parts, as one table. */
export function joinParts(parts: readonly TablePart[]): Rows {
  const headed = parts.find(({ hasHeader }) => hasHeader);
  return [headed?.rows[0] ?? [], ...parts.flatMap(ownRows)];
}

function ownRows({ rows, hasHeader, aside }: TablePart): Rows {
  return rows.filter((_, index) => !(hasHeader && index === 0) && !aside.includes(index));
}
