import { MOST_CELLS, MOST_COLUMNS, MOST_ROWS } from "../read/sheetLimits";
import { cellOf, type ReadCell, type SheetContext } from "./cellOf";
import { columnNumber, type MergedCells, readRange } from "./places";
import { richTextBuilder } from "./richText";
import { attribute, isTrue, readXml } from "./readXml";

/** A worksheet as it is kept: cells with content by row and column, from 0. */
export interface SheetCells {
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, ReadCell>>;
  readonly count: number;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly MergedCells[];
}

/** More cells, rows or columns than are read. */
export class TooManyCells extends Error {}

/** More merged places than a sheet has: the others are left alone. */
const MOST_MERGES = 50_000;

/** The cells of a worksheet's XML (ECMA-376 part 1, 18.3.1). Throws on broken XML, and on more cells than we read. */
export function readSheetCells(xml: string, context: SheetContext): SheetCells {
  const reader = new SheetReader(context);
  readXml(xml, {
    open: (name, attributes) => {
      reader.open(name, attributes);
    },
    close: (name) => {
      reader.close(name);
    },
    text: (text) => {
      reader.add(text);
    },
  });
  return reader.taken();
}

/** What stands in one cell, as far as it has been read. */
interface OpenCell {
  readonly attributes: string;
  value: string;
  hasFormula: boolean;
}

class SheetReader {
  private readonly cells = new Map<number, Map<number, ReadCell>>();
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private readonly merges: MergedCells[] = [];
  private readonly inline = richTextBuilder();
  private row = -1;
  private column = -1;
  private count = 0;
  private cell: OpenCell | null = null;
  private isValue = false;
  private areRowsHidden = false;

  public constructor(private readonly context: SheetContext) {}

  public open(name: string, attributes: string): void {
    if (name === "c") this.openCell(attributes);
    else if (this.cell !== null) this.openInCell(name, attributes);
    else if (name === "row") this.openRow(attributes);
    else if (name === "col") this.hideColumns(attributes);
    else if (name === "sheetFormatPr") this.areRowsHidden = isTrue(attributes, "zeroHeight");
    else if (name === "mergeCell" && this.merges.length < MOST_MERGES) {
      const range = readRange(attribute(attributes, "ref"));
      if (range !== null) this.merges.push(range);
    }
  }

  public close(name: string): void {
    if (name === "c") this.closeCell();
    else if (name === "v") this.isValue = false;
    else if (this.cell !== null) this.inline.close(name);
  }

  public add(text: string): void {
    if (this.cell === null) return;
    if (this.isValue) this.cell.value += text;
    else this.inline.add(text);
  }

  public taken(): SheetCells {
    const { cells, count, hiddenRows, hiddenColumns, merges } = this;
    return { cells, count, hiddenRows, hiddenColumns, merges };
  }

  private openRow(attributes: string): void {
    const place = Number(attribute(attributes, "r"));
    this.row = place > 0 ? place - 1 : this.row + 1;
    this.column = -1;
    const isOpened = attribute(attributes, "hidden") !== "" && !isTrue(attributes, "hidden");
    if (isTrue(attributes, "hidden") || attribute(attributes, "ht") === "0" || (this.areRowsHidden && !isOpened)) {
      if (this.row < MOST_ROWS) this.hiddenRows.add(this.row);
    }
  }

  private hideColumns(attributes: string): void {
    if (!isTrue(attributes, "hidden") && !/^0(?:\.0*)?$/u.test(attribute(attributes, "width"))) return;
    const [first, last] = [Number(attribute(attributes, "min")), Number(attribute(attributes, "max"))];
    for (let column = first; column <= Math.min(last, MOST_COLUMNS); column += 1) this.hiddenColumns.add(column - 1);
  }

  private openCell(attributes: string): void {
    const [, letters = "", digits = ""] = /^([A-Z]*)(\d*)$/u.exec(attribute(attributes, "r")) ?? [];
    this.column = letters === "" ? this.column + 1 : columnNumber(letters);
    if (digits !== "") this.row = Number(digits) - 1;
    this.cell = { attributes, value: "", hasFormula: false };
  }

  private openInCell(name: string, attributes: string): void {
    if (name === "v") this.isValue = true;
    else if (name === "f" && this.cell !== null) this.cell.hasFormula = true;
    else this.inline.open(name, attributes);
  }

  private closeCell(): void {
    const { cell, row, column } = this;
    const rich = this.inline.take();
    this.cell = null;
    this.isValue = false;
    if (cell === null || row < 0) return;
    const read = cellOf({ ...cell, rich }, this.context);
    if (read === null) return;
    this.count += 1;
    if (this.count > MOST_CELLS || row >= MOST_ROWS || column >= MOST_COLUMNS) throw new TooManyCells();
    const cells = this.cells.get(row) ?? new Map<number, ReadCell>();
    this.cells.set(row, cells.set(column, read));
  }
}
