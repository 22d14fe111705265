/** The highest number that a measure or a row is read with: nobody counts so far, and who counts on from it can still be read. */
export const MOST_NUMBER = 999_999;

interface Numbered {
  readonly nr: string;
}

/** Rows of which each has a number of its own. */
export interface SoundRows<T> {
  readonly rows: readonly T[];
  /** The highest number ever given. */
  readonly last: number;
  /** The new numbers of rows whose own was too high, by that. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Whether any number is not what was read. */
  readonly isOther: boolean;
}

/** A row whose number is too high, or another row's, gets the next one; a `last` that is too high is forgotten. */
export function soundNumbers<T extends Numbered>(rows: readonly T[], last: number): SoundRows<T> {
  const numbers = new Set<string>();
  const unsound = new Set<number>();
  let highest = last > MOST_NUMBER ? 0 : last;
  rows.forEach(({ nr }, index) => {
    const number = Number(nr.slice(1));
    if (number > MOST_NUMBER || numbers.has(nr)) unsound.add(index);
    else highest = Math.max(highest, number);
    numbers.add(nr);
  });
  const renamed = new Map<string, string>();
  const sound = rows.map((row, index) => {
    if (!unsound.has(index)) return row;
    highest += 1;
    const nr = `${row.nr.slice(0, 1)}${highest}`;
    if (Number(row.nr.slice(1)) > MOST_NUMBER && !renamed.has(row.nr)) renamed.set(row.nr, nr);
    return { ...row, nr };
  });
  return { rows: sound, last: highest, renamed, isOther: unsound.size > 0 || last > MOST_NUMBER };
}
