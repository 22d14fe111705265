import { deleteRows, headerRows } from "../../model/tables/tableRows";
import { cellsOf, cellText, rowsOf, setCellText } from "../../model/tables/tables";
import { closest } from "../../xml/wml";
import { oneOf, orNotFound, valuesArgument } from "../arguments";
import { Located } from "../Located";
import { rangeAround } from "../text/ranges";
import type { TableRowObject, TableRowCollectionObject, TableCellObject } from "../ObjectFactory";
import { ElementCollection } from "../ElementCollection";

/** Word.TableCellCollection */
export class TableCellCollection extends ElementCollection<TableCellObject> {
  readonly wireName = "TableCellCollection";
  protected readonly noun = "cell";

  protected objectOf(element: Element): TableCellObject {
    return this.make.cell(element);
  }
}

/** Word.TableRow */
export class TableRow extends Located {
  readonly wireName = "TableRow";
  readonly scalars = ["CellCount", "RowIndex", "Values", "IsHeader"];
  readonly element: Element;

  constructor(make: Located["make"], element: Element) {
    super(make);
    this.element = element;
  }

  protected get inside(): Node {
    return this.element;
  }

  toRange(): Range {
    return rangeAround(this.element);
  }

  private get table(): Element {
    return closest(this.element, "tbl") as Element;
  }

  get CellCount(): number {
    return cellsOf(this.element).length;
  }

  get RowIndex(): number {
    return rowsOf(this.table).indexOf(this.element);
  }

  get IsHeader(): boolean {
    return this.RowIndex < headerRows(this.table);
  }

  get Values(): string[][] {
    return [cellsOf(this.element).map((cell) => cellText(this.model, cell))];
  }

  set Values(values: string[][]) {
    const cells = cellsOf(this.element);
    const [texts = []] = valuesArgument(values, 1, cells.length);
    this.edit(() => {
      cells.forEach((cell, column) => {
        setCellText(this.model, cell, texts[column] ?? "");
      });
    });
  }

  get Cells(): TableCellCollection {
    return new TableCellCollection(this.make, () => cellsOf(this.element));
  }

  InsertRows(location: unknown, count: unknown, values?: unknown): TableRowCollectionObject {
    const where = oneOf(location, "insertLocation", ["Before", "After"]);
    return this.make.table(this.table).insertRows(this.element, where, count, values);
  }

  GetNextOrNullObject(): TableRowObject | null {
    const next = rowsOf(this.table)[this.RowIndex + 1];
    return next ? this.make.row(next) : null;
  }

  GetNext(): TableRowObject {
    return orNotFound(this.GetNextOrNullObject(), "The next row");
  }

  Clear(): void {
    this.edit(() => {
      for (const cell of cellsOf(this.element)) setCellText(this.model, cell, "");
    });
  }

  Delete(): void {
    this.edit(() => {
      deleteRows(this.model, this.table, [this.element]);
    });
  }
}
