import type { ImportProposal } from "./ImportProposal";

/** Which of the proposed rows the user wants. */
export interface ImportWish {
  /** Rows of the plan are changed too, not only new ones added. */
  readonly withChanges: boolean;
  /** Rows with cells that should be looked at are taken in too. */
  readonly withErrors: boolean;
}

/** The `row` of those proposed rows that the user wants and that change something. */
export function acceptedRows({ rows, errors }: ImportProposal, wish: ImportWish): ReadonlySet<number> {
  const faulty = new Set(errors.map(({ row }) => row));
  const wanted = rows.filter(
    ({ row, kind }) => kind !== "same" && (wish.withChanges || kind === "new") && (wish.withErrors || !faulty.has(row)),
  );
  return new Set(wanted.map(({ row }) => row));
}
