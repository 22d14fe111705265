import { isWindows } from "../../HostSettings";
import { WordError } from "../../protocol/WordError";
import { columnWidths, rowsOf, textWidth } from "../../model/tables/tables";
import { headerRows, markHeaderRows } from "../../model/tables/tableRows";
import { lookOf, setLook, setTableStyle, tableStyleOf, type TableLook } from "../../model/tables/tableLook";
import { twips } from "../../xml/measures";
import { ORDER } from "../../xml/order";
import { attr, child, elements, make, putInOrder, value } from "../../xml/wml";
import { numberArgument, oneOf, textArgument } from "../arguments";
import { BlockInserter } from "../BlockInserter";
import type { Located } from "../Located";

const SIDES = ["top", "left", "start", "bottom", "right", "end"];
/** What the strict form calls the sides, and the transitional one may. */
const OTHER_NAMES: Readonly<Record<string, string>> = { left: "start", right: "end" };

function sideName(side: unknown): string {
  return oneOf(side, "cellPaddingLocation", ["Top", "Left", "Bottom", "Right"]).toLowerCase();
}

/** How a table looks: header rows, style, width and alignment. */
export abstract class TableFormat extends BlockInserter {
  readonly element: Element;
  constructor(make: Located["make"], element: Element) {
    super(make);
    this.element = element;
  }

  get HeaderRowCount(): number {
    return headerRows(this.element);
  }

  set HeaderRowCount(count: number) {
    const wanted = numberArgument(count, "headerRowCount");
    if (wanted < 0 || wanted > rowsOf(this.element).length)
      throw new WordError("InvalidArgument", `headerRowCount ${wanted}`);
    const ignored = isWindows(this.model.settings.platform) && wanted === 1;
    this.edit(() => {
      if (!ignored) markHeaderRows(this.model, this.element, wanted);
    });
  }

  get Style(): string {
    return this.model.styles.localName(tableStyleOf(this.model, this.element));
  }

  set Style(name: string) {
    this.edit(() => {
      setTableStyle(this.element, this.model.styles.idOfName(textArgument(name, "style"), "table"), name);
    });
  }

  get StyleBuiltIn(): string {
    return this.model.styles.builtInName(tableStyleOf(this.model, this.element));
  }

  set StyleBuiltIn(name: string) {
    this.edit(() => {
      setTableStyle(this.element, this.model.styles.idOfBuiltIn(textArgument(name, "styleBuiltIn"), "table"), name);
    });
  }

  get StyleFirstColumn(): boolean {
    return lookOf(this.element).firstColumn;
  }

  set StyleFirstColumn(on: boolean) {
    this.setLook({ firstColumn: on });
  }

  get StyleLastColumn(): boolean {
    return lookOf(this.element).lastColumn;
  }

  set StyleLastColumn(on: boolean) {
    this.setLook({ lastColumn: on });
  }

  get StyleBandedRows(): boolean {
    return lookOf(this.element).bandedRows;
  }

  set StyleBandedRows(on: boolean) {
    this.setLook({ bandedRows: on });
  }

  get StyleBandedColumns(): boolean {
    return lookOf(this.element).bandedColumns;
  }

  set StyleBandedColumns(on: boolean) {
    this.setLook({ bandedColumns: on });
  }

  get StyleTotalRow(): boolean {
    return lookOf(this.element).totalRow;
  }

  set StyleTotalRow(on: boolean) {
    this.setLook({ totalRow: on });
  }

  get Width(): number {
    const own = child(child(this.element, "tblPr"), "tblW");
    const set = attr(own, "type") === "dxa" ? Number(attr(own, "w")) : 0;
    const width = columnWidths(this.element).reduce((sum, column) => sum + column, 0);
    return (set || width || textWidth(this.model)) / 20;
  }

  set Width(width: number) {
    const w = Math.round(numberArgument(width, "width") * 20);
    this.edit(() => {
      putInOrder(this.properties, make(this.model.xml, "tblW", { w, type: "dxa" }), ORDER.tblPr);
    });
  }

  get Alignment(): string {
    return (
      { center: "Centered", right: "Right", end: "Right" }[value(child(this.element, "tblPr"), "jc") ?? ""] ?? "Left"
    );
  }

  set Alignment(alignment: string) {
    const wanted = oneOf(alignment, "alignment", ["Left", "Centered", "Right"]);
    const jc = { Left: "left", Centered: "center", Right: "right" }[wanted];
    this.edit(() => {
      putInOrder(this.properties, make(this.model.xml, "jc", { val: jc }), ORDER.tblPr);
    });
  }

  /** What the table says, else its style, else Word: 115 twentieths of a point left and right (17.4.34, 17.4.38). */
  GetCellPadding(side: unknown): number {
    const name = sideName(side);
    const marginOf = (holder: Element): string | null => {
      const margins = child(child(holder, "tblPr"), "tblCellMar");
      return attr(child(margins, name) ?? child(margins, OTHER_NAMES[name] ?? name), "w");
    };
    const ofStyle = this.model.styles.inherited(tableStyleOf(this.model, this.element), `tblCellMar ${name}`, marginOf);
    return twips(marginOf(this.element) ?? ofStyle ?? (name in OTHER_NAMES ? "115" : "0")) / 20;
  }

  SetCellPadding(side: unknown, padding: unknown): void {
    const name = sideName(side);
    const w = Math.round(numberArgument(padding, "cellPadding") * 20);
    this.edit(() => {
      const margins = child(this.properties, "tblCellMar") ?? make(this.model.xml, "tblCellMar");
      child(margins, OTHER_NAMES[name] ?? name)?.remove();
      putInOrder(margins, make(this.model.xml, name, { w, type: "dxa" }), SIDES);
      putInOrder(this.properties, margins, ORDER.tblPr);
    });
  }

  protected get properties(): Element {
    return child(this.element, "tblPr") ?? (elements(this.element)[0] as Element);
  }

  private setLook(change: Partial<TableLook>): void {
    this.edit(() => {
      setLook(this.element, { ...lookOf(this.element), ...change });
    });
  }
}
