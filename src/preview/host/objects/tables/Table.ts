import { placeBeside } from "../../model/text/blocks";
import { wrap } from "../../model/controls/contentControls";
import { deleteColumns, insertColumns } from "../../model/tables/tableColumns";
import { deleteRows, insertRows } from "../../model/tables/tableRows";
import { cellsOf, cellText, distributeColumns, rowsOf, setCellText } from "../../model/tables/tables";
import { paragraphsIn } from "../../model/text/textPieces";
import { ORDER } from "../../xml/order";
import { all, isW, make, putInOrder } from "../../xml/wml";
import {
  countArgument,
  fillArgument,
  indexArgument,
  numberArgument,
  oneOf,
  orNotFound,
  valuesArgument,
} from "../arguments";
import { Font } from "../text/Font";
import { rangeAfter, rangeAround } from "../text/ranges";
import { TableFormat } from "./TableFormat";
import type {
  ContentControlObject,
  ParagraphObject,
  TableObject,
  TableCellObject,
  TableRowCollectionObject,
  WordRangeObject,
} from "../ObjectFactory";

/** Word.Table */
export class Table extends TableFormat {
  readonly wireName = "Table";
  readonly scalars = (
    "IsUniform NestingLevel Values Style RowCount HeaderRowCount StyleTotalRow StyleFirstColumn StyleLastColumn " +
    "StyleBandedRows StyleBandedColumns Width StyleBuiltIn Alignment"
  ).split(" ");
  protected readonly blockLocations = ["Before", "After"] as const;

  protected get inside(): Node {
    return this.element;
  }

  toRange(): Range {
    return rangeAround(this.element);
  }

  get Values(): string[][] {
    return rowsOf(this.element).map((row) => cellsOf(row).map((cell) => cellText(this.model, cell)));
  }

  set Values(values: string[][]) {
    const rows = rowsOf(this.element).map(cellsOf);
    const texts = valuesArgument(values, rows.length, rows[0]?.length ?? 0);
    this.edit(() => {
      rows.forEach((cells, row) => {
        cells.forEach((cell, column) => {
          setCellText(this.model, cell, texts[row]?.[column] ?? "");
        });
      });
    });
  }

  get RowCount(): number {
    return rowsOf(this.element).length;
  }

  get IsUniform(): boolean {
    return new Set(rowsOf(this.element).map((row) => cellsOf(row).length)).size <= 1;
  }

  get NestingLevel(): number {
    let level = 1;
    for (let at = this.element.parentElement; at; at = at.parentElement) if (isW(at, "tbl")) level += 1;
    return level;
  }

  get Rows(): TableRowCollectionObject {
    return this.make.rows(() => rowsOf(this.element));
  }

  GetCell(row: unknown, column: unknown): TableCellObject {
    return orNotFound(this.GetCellOrNullObject(row, column), `Cell ${String(row)}, ${String(column)}`);
  }

  GetCellOrNullObject(row: unknown, column: unknown): TableCellObject | null {
    const cells = rowsOf(this.element)[numberArgument(row, "rowIndex")];
    const cell = cells && cellsOf(cells)[numberArgument(column, "cellIndex")];
    return cell ? this.make.cell(cell) : null;
  }

  AddRows(location: unknown, count: unknown, values?: unknown): TableRowCollectionObject {
    const where = oneOf(location, "insertLocation", ["Start", "End"]);
    const rows = rowsOf(this.element);
    const beside = orNotFound(rows.at(where === "Start" ? 0 : -1), "The row");
    return this.insertRows(beside, where === "Start" ? "Before" : "After", count, values);
  }

  /** New rows beside one of the table's, shaped like it. */
  insertRows(beside: Element, where: "Before" | "After", rows: unknown, values: unknown): TableRowCollectionObject {
    const count = countArgument(rows, "rowCount");
    const texts = fillArgument(values, count, cellsOf(beside).length);
    return this.edit(() => {
      const made = insertRows(this.model, beside, { where, count }, texts);
      return this.make.rows(() => made.filter((row) => row.isConnected));
    });
  }

  /** That Word leaves a count that reaches beyond the last row at that is a guess. */
  DeleteRows(index: unknown, count: unknown = 1): void {
    const from = indexArgument(index, "rowIndex");
    const rows = rowsOf(this.element).slice(from, from + countArgument(count, "rowCount"));
    orNotFound(rows[0], `Row ${from}`);
    this.edit(() => {
      deleteRows(this.model, this.element, rows);
    });
  }

  AddColumns(location: unknown, count: unknown, values?: unknown): void {
    const where = oneOf(location, "insertLocation", ["Start", "End"]);
    if (where === "Start") this.insertColumns(0, "Before", count, values);
    else this.insertColumns(this.columnCount - 1, "After", count, values);
  }

  /** New columns beside one of the table's, each cell shaped like its neighbour. */
  insertColumns(column: number, where: "Before" | "After", columns: unknown, values: unknown): void {
    const count = countArgument(columns, "columnCount");
    const texts = fillArgument(values, this.RowCount, count);
    this.edit(() => {
      insertColumns(this.model, this.element, { column, where, count }, texts);
    });
  }

  DeleteColumns(index: unknown, count: unknown = 1): void {
    const from = indexArgument(index, "columnIndex");
    const columns = countArgument(count, "columnCount");
    if (from >= this.columnCount) orNotFound(null, `Column ${from}`);
    this.edit(() => {
      deleteColumns(this.model, this.element, from, columns);
    });
  }

  private get columnCount(): number {
    return Math.max(0, ...rowsOf(this.element).map((row) => cellsOf(row).length));
  }

  GetRange(location: unknown): WordRangeObject {
    const where = oneOf(location, "rangeLocation", ["Whole", "Start", "End", "After"], true);
    if (where === "After") return this.make.range(rangeAfter(this.element));
    const range = this.toRange();
    if (where !== "Whole") range.collapse(where === "Start");
    return this.make.range(range);
  }

  GetParagraphAfterOrNullObject(): ParagraphObject | null {
    const last = paragraphsIn(this.element).at(-1);
    const next = last && this.model.positions.neighbour(last, 1);
    return next ? this.make.paragraph(next) : null;
  }

  GetParagraphAfter(): ParagraphObject {
    return orNotFound(this.GetParagraphAfterOrNullObject(), "The paragraph after the table");
  }

  GetParagraphBeforeOrNullObject(): ParagraphObject | null {
    const [first] = paragraphsIn(this.element);
    const found = first && this.model.positions.neighbour(first, -1);
    return found ? this.make.paragraph(found) : null;
  }

  GetParagraphBefore(): ParagraphObject {
    return orNotFound(this.GetParagraphBeforeOrNullObject(), "The paragraph before the table");
  }

  GetNextOrNullObject(): TableObject | null {
    const tables = [...this.model.body.getElementsByTagNameNS(this.element.namespaceURI, "tbl")];
    const next = tables.slice(tables.indexOf(this.element) + 1).find((table) => !this.element.contains(table));
    return next ? this.make.table(next) : null;
  }

  GetNext(): TableObject {
    return orNotFound(this.GetNextOrNullObject(), "The next table");
  }

  InsertContentControl(): ContentControlObject {
    return this.edit(() => this.make.contentControl(wrap(this.model, [this.element])));
  }

  get Font(): Font {
    return new Font(this.make, () => all(this.element, "p"));
  }

  AutoFitWindow(): void {
    this.edit(() => {
      putInOrder(this.properties, make(this.model.xml, "tblW", { w: 5000, type: "pct" }), ORDER.tblPr);
    });
  }

  DistributeColumns(): void {
    this.edit(() => {
      distributeColumns(this.model, this.element);
    });
  }

  Clear(): void {
    this.edit(() => {
      for (const row of rowsOf(this.element)) for (const cell of cellsOf(row)) setCellText(this.model, cell, "");
    });
  }

  Delete(): void {
    this.edit(() => {
      deleteRows(this.model, this.element, rowsOf(this.element));
    });
  }

  protected placeBlocks(blocks: readonly Element[], where: "Before" | "After"): void {
    placeBeside(this.model, blocks, this.element, where);
  }

  protected likeAt(): null {
    return null;
  }
}
