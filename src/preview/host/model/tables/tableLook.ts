import { WordError } from "../../protocol/WordError";
import { ORDER } from "../../xml/order";
import { attr, child, make, putInOrder, value } from "../../xml/wml";
import type { DocumentModel } from "../DocumentModel";

/** Which parts of a table style apply (w:tblLook, 17.4.56). */
export interface TableLook {
  readonly headerRow: boolean;
  readonly totalRow: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
}

const BITS = {
  headerRow: 0x20,
  totalRow: 0x40,
  firstColumn: 0x80,
  lastColumn: 0x100,
  noHBand: 0x200,
  noVBand: 0x400,
} as const;

export function lookOf(table: Element): TableLook {
  const look = child(child(table, "tblPr"), "tblLook");
  const bits = parseInt(attr(look, "val") ?? "0", 16);
  const is = (name: string, bit: number): boolean => {
    const set = attr(look, name);
    return set === null ? (bits & bit) !== 0 : set === "1" || set === "true";
  };
  return {
    headerRow: is("firstRow", BITS.headerRow),
    totalRow: is("lastRow", BITS.totalRow),
    firstColumn: is("firstColumn", BITS.firstColumn),
    lastColumn: is("lastColumn", BITS.lastColumn),
    bandedRows: !is("noHBand", BITS.noHBand),
    bandedColumns: !is("noVBand", BITS.noVBand),
  };
}

export function setLook(table: Element, look: TableLook): void {
  const flags = [
    ["firstRow", look.headerRow, BITS.headerRow],
    ["lastRow", look.totalRow, BITS.totalRow],
    ["firstColumn", look.firstColumn, BITS.firstColumn],
    ["lastColumn", look.lastColumn, BITS.lastColumn],
    ["noHBand", !look.bandedRows, BITS.noHBand],
    ["noVBand", !look.bandedColumns, BITS.noVBand],
  ] as const;
  const bits = flags.reduce((sum, [, on, bit]) => sum + (on ? bit : 0), 0);
  const val = bits.toString(16).toUpperCase().padStart(4, "0");
  const settings = Object.fromEntries(flags.map(([name, on]) => [name, on ? "1" : "0"]));
  putInOrder(properties(table), make(table.ownerDocument, "tblLook", { val, ...settings }), ORDER.tblPr);
}

export function tableStyleOf(model: DocumentModel, table: Element): Element | null {
  return model.styles.get(value(child(table, "tblPr"), "tblStyle")) ?? model.styles.default("table");
}

export function setTableStyle(table: Element, id: string | null, name: string): void {
  if (id === null) throw new WordError("InvalidArgument", `There is no table style ${name}`);
  putInOrder(properties(table), make(table.ownerDocument, "tblStyle", { val: id }), ORDER.tblPr);
}

function properties(table: Element): Element {
  const known = child(table, "tblPr");
  if (known) return known;
  const made = make(table.ownerDocument, "tblPr");
  table.prepend(made);
  return made;
}
