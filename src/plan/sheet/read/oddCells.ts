import { placeOf } from "../workbook/places";
import { isErrorValue, isTooNarrow } from "./errorValue";
import type { OddCells, OddReason, SheetRows } from "./SheetFile";

/** So many places are named. */
const MOST_NAMED = 20;
const ORDER: readonly OddReason[] = ["noResult", "error", "tooNarrow", "struckPart", "struckCell"];

/** Counts cells that are not as they stand in the file. */
export interface OddCounter {
  readonly count: (why: OddReason, row: number, column: number) => void;
  readonly found: () => readonly OddCells[];
}

/** A counter that has counted nothing. */
export function oddCounter(): OddCounter {
  const counts = new Map<OddReason, { count: number; readonly places: string[] }>();
  return {
    count: (why, row, column) => {
      const known = counts.get(why) ?? { count: 0, places: [] };
      counts.set(why, known);
      known.count += 1;
      if (known.places.length < MOST_NAMED) known.places.push(placeOf(row, column));
    },
    found: () =>
      ORDER.flatMap((why) => {
        const known = counts.get(why);
        return known === undefined ? [] : [{ why, ...known }];
      }),
  };
}

/** Rows of text without what is no value: errors, and what shows in too narrow columns. */
export function withoutErrors(rows: SheetRows): { readonly rows: SheetRows; readonly odd: readonly OddCells[] } {
  const counter = oddCounter();
  const clean = rows.map((cells, row) =>
    cells.map((text, column) => {
      const why = isTooNarrow(text) ? "tooNarrow" : isErrorValue(text) ? "error" : null;
      if (why === null) return text;
      counter.count(why, row, column);
      return "";
    }),
  );
  return { rows: clean, odd: counter.found() };
}
