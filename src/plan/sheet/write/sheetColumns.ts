import { headerNames } from "../match/headerNames";
import type { ImportSetup } from "../match/ImportSetup";
import { columnLetter } from "../workbook/places";
import type { SheetRows } from "../read/SheetFile";

/** A column of a sheet as it is shown to the user. */
export interface SheetColumn {
  /** Its place, 0 for the first. */
  readonly index: number;
  /** "A", "B" … "AA", as spreadsheets have it. */
  readonly letter: string;
  /** What its header says; "" where it has none. */
  readonly name: string;
  /** The first text below the header; "" where there is none. */
  readonly sample: string;
}

/** The columns of a sheet that have some text in the header or below it. */
export function sheetColumns(rows: SheetRows, { header, below }: ImportSetup): readonly SheetColumn[] {
  const names = headerNames(rows, header, below);
  return (rows[0] ?? [])
    .map((_, index) => ({
      index,
      letter: columnLetter(index),
      name: (names[index] ?? "").trim(),
      sample: sampleOf(rows, below, index),
    }))
    .filter(({ name, sample }) => name !== "" || sample !== "");
}

function sampleOf(rows: SheetRows, below: number, index: number): string {
  for (let row = below; row < rows.length; row += 1) {
    const text = (rows[row]?.[index] ?? "").trim();
    if (text !== "") return text;
  }
  return "";
}
