import { normaliseText } from "../../document/text/normaliseText";
import type { KnownTable } from "../../plan/table/KnownTable";

/** A row of a table in Word, and the table's first row. */
export interface RowInWord {
  readonly texts: readonly string[];
  readonly first: readonly string[];
}

/** The number of the plan's row that a row in Word is, by the texts that it was known to have: of a card by its heading. Null where none or several fit. */
export function rowAt({ rows, identity }: KnownTable, { texts, first }: RowInWord): string | null {
  if (identity === null) return null;
  const isCard = first.length === 2 && rows.some((row) => row.length > 2);
  const here = said(isCard ? first : texts);
  const likeness = rows.map((row) => said(row).filter((text) => here.includes(text)).length);
  const best = Math.max(1, ...likeness);
  const places = likeness.flatMap((each, index) => (each === best ? [index] : []));
  const [place = 0, ...others] = places;
  return others.length > 0 || place === 0 ? null : (identity.rows[place - 1] ?? null);
}

function said(row: readonly string[]): readonly string[] {
  return row.map(normaliseText).filter((text) => text !== "");
}
