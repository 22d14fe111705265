import type { ImportProposal, ProposedRow } from "./ImportProposal";

/** Which of the proposed rows the user wants. */
export interface ImportWish {
  /** Rows of the plan are changed too, not only new ones added. */
  readonly withChanges: boolean;
  /** Rows with cells that should be looked at are taken in too. */
  readonly withErrors: boolean;
  /** What the user has said of single rows, by their `row`: it goes before the rest. */
  readonly ticked?: ReadonlyMap<number, boolean>;
}

/**
 * The `row` of those proposed rows that the user wants and that change something. What is no content, and what only a number
 * makes a row of the plan, is wanted where the user says so.
 */
export function acceptedRows({ rows, aside, errors }: ImportProposal, wish: ImportWish): ReadonlySet<number> {
  const faulty = new Set(errors.map(({ row }) => row));
  const isWanted = ({ row, kind, byNumberAlone }: ProposedRow): boolean =>
    byNumberAlone !== true && (wish.withChanges || kind === "new") && (wish.withErrors || !faulty.has(row));
  const wanted = rows.filter((each) => each.kind !== "same" && (wish.ticked?.get(each.row) ?? isWanted(each)));
  const extra = aside.filter(({ row, kind }) => kind !== "same" && wish.ticked?.get(row) === true);
  return new Set([...wanted, ...extra].map(({ row }) => row));
}
