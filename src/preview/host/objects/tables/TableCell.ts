import { WordError } from "../../protocol/WordError";
import { supports } from "../../requirementSets";
import { twips } from "../../xml/measures";
import { ORDER } from "../../xml/order";
import { attr, child, closest, make, putInOrder } from "../../xml/wml";
import { cellsOf, cellText, columnWidths, rowsOf, setCellText } from "../../model/tables/tables";
import { numberArgument, oneOf, orNotFound, textArgument } from "../arguments";
import { Located } from "../Located";
import { rangeInside } from "../text/ranges";
import type {
  BodyObject,
  TableCellObject,
  TableObject,
  TableRowCollectionObject,
  TableRowObject,
} from "../ObjectFactory";

/** Word.TableCell */
export class TableCell extends Located {
  readonly wireName = "TableCell";
  readonly scalars = ["RowIndex", "CellIndex", "Value", "ColumnWidth", "Width"];
  readonly element: Element;

  constructor(make: Located["make"], element: Element) {
    super(make);
    this.element = element;
  }

  protected get inside(): Node {
    return this.element;
  }

  toRange(): Range {
    return rangeInside(this.element);
  }

  /** WordApiDesktop 1.4. */
  override Select(mode: unknown): void {
    if (!supports(this.model.settings.platform, "WordApiDesktop", "1.4"))
      throw new WordError("ApiNotFound", "TableCell has no Select");
    super.Select(mode);
  }

  get Value(): string {
    return cellText(this.model, this.element);
  }

  set Value(text: string) {
    const content = textArgument(text, "value");
    this.edit(() => {
      setCellText(this.model, this.element, content);
    });
  }

  get Body(): BodyObject {
    return this.make.body(this.element);
  }

  get ParentRow(): TableRowObject {
    return this.make.row(this.row);
  }

  get RowIndex(): number {
    return rowsOf(closest(this.element, "tbl") as Element).indexOf(this.row);
  }

  get CellIndex(): number {
    return cellsOf(this.row).indexOf(this.element);
  }

  get Width(): number {
    return this.ColumnWidth;
  }

  get ColumnWidth(): number {
    const own = twips(attr(child(child(this.element, "tcPr"), "tcW"), "w"));
    return (own || (columnWidths(closest(this.element, "tbl") as Element)[this.CellIndex] ?? 0)) / 20;
  }

  set ColumnWidth(width: number) {
    const w = Math.round(numberArgument(width, "columnWidth") * 20);
    const index = this.CellIndex;
    this.edit(() => {
      const table = closest(this.element, "tbl") as Element;
      const column = child(table, "tblGrid")?.children[index];
      if (column) column.replaceWith(make(this.model.xml, "gridCol", { w }));
      for (const row of rowsOf(table)) {
        const cell = cellsOf(row)[index];
        if (!cell) continue;
        const tcPr = child(cell, "tcPr") ?? make(this.model.xml, "tcPr");
        cell.prepend(tcPr);
        putInOrder(tcPr, make(this.model.xml, "tcW", { w, type: "dxa" }), ORDER.tcPr);
      }
    });
  }

  InsertRows(location: unknown, count: unknown, values?: unknown): TableRowCollectionObject {
    return this.ParentRow.InsertRows(location, count, values);
  }

  InsertColumns(location: unknown, count: unknown, values?: unknown): void {
    const where = oneOf(location, "insertLocation", ["Before", "After"]);
    this.table.insertColumns(this.CellIndex, where, count, values);
  }

  DeleteRow(): void {
    this.ParentRow.Delete();
  }

  DeleteColumn(): void {
    this.table.DeleteColumns(this.CellIndex, 1);
  }

  /** There is none after "the last one": of the table, as Cell.Next of Word's object model has it. That is a guess. */
  GetNextOrNullObject(): TableCellObject | null {
    const rows = rowsOf(closest(this.element, "tbl") as Element);
    const cells = rows.slice(rows.indexOf(this.row)).flatMap(cellsOf);
    const next = cells[this.CellIndex + 1];
    return next ? this.make.cell(next) : null;
  }

  GetNext(): TableCellObject {
    return orNotFound(this.GetNextOrNullObject(), "The next cell");
  }

  private get table(): TableObject {
    return this.make.table(closest(this.element, "tbl") as Element);
  }

  private get row(): Element {
    return closest(this.element, "tr") as Element;
  }
}
