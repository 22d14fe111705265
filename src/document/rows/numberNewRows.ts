import { NUMBER_COLUMN } from "../table/PlacedTable";
import { isOurNumber, rowNumber } from "./rowNumber";
import type { RowVersions } from "./RowVersions";

export type NumberedRow = RowVersions & { readonly nr: string };

/** Digits of a number that somebody has counted to, not typed for something else. */
const MOST_DIGITS = 4;

/**
 * Gives every row without a number one: the number that is typed in Word where it is ours and has never been given out,
 * else the next.
 */
export function numberNewRows(
  rows: readonly RowVersions[],
  prefix: string,
  nextNumber: number,
): { readonly rows: readonly NumberedRow[]; readonly lastNumber: number } {
  const used = new Set(rows.flatMap(({ nr }) => nr ?? []));
  const typed = new Map<RowVersions, string>();
  for (const row of rows) {
    const nr = row.nr ?? freshNumber(row, prefix, nextNumber);
    if (nr === null || used.has(nr)) continue;
    used.add(nr);
    typed.set(row, nr);
  }
  let next = nextNumber;
  const give = (): string => {
    while (used.has(`${prefix}${next}`)) next += 1;
    next += 1;
    return `${prefix}${next - 1}`;
  };
  const numbered = rows.map((row) => ({ ...row, nr: row.nr ?? typed.get(row) ?? give() }));
  const given = [...typed.values()].map((nr) => Number(nr.slice(prefix.length)));
  return { rows: numbered, lastNumber: Math.max(next - 1, ...given) };
}

function freshNumber({ inWord }: RowVersions, prefix: string, nextNumber: number): string | null {
  const nr = rowNumber(inWord?.cells[NUMBER_COLUMN] ?? "");
  const digits = nr.slice(prefix.length);
  if (!isOurNumber(nr, prefix) || digits.length > MOST_DIGITS || digits.startsWith("0")) return null;
  return Number(digits) >= nextNumber ? nr : null;
}
