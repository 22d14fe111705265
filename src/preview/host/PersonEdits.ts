import { lockOf } from "./model/controls/controlProperties";
import { copyControl } from "./model/controls/copyControl";
import { deleteControl } from "./model/controls/deleteControl";
import type { DocumentModel } from "./model/DocumentModel";
import { replaceText } from "./model/text/replaceText";
import { moveRowUp, sortRows } from "./model/tables/rowOrder";
import { deleteColumns, insertColumns } from "./model/tables/tableColumns";
import { deleteRows, insertRows } from "./model/tables/tableRows";
import { cellsOf, setCellText } from "./model/tables/tables";
import { closest } from "./xml/wml";

/** What the person in front of Word can do to the document. Where it is read-only or locked, each throws Word's error. */
export abstract class PersonEdits {
  /** Changes something at a place; refused where that is locked. */
  protected abstract edit(place: Node, change: (model: DocumentModel) => void): void;

  /** The person types: the paragraph's text becomes this one. Its properties and bookmarks stay. */
  editParagraph(paragraph: Element, text: string): void {
    this.edit(paragraph, (model) => {
      replaceText(model, paragraph, text);
    });
  }

  /** The person does at a place what none of the other methods do. */
  editXml(place: Node, change: () => void): void {
    this.edit(place, change);
  }

  /** The person types into a cell of a table. */
  editCell(cell: Element, text: string): void {
    this.edit(cell, (model) => {
      setCellText(model, cell, text);
    });
  }

  /** The person puts a row in below the cell's; the cursor goes there. */
  insertRowBelow(cell: Element): void {
    this.edit(cell, (model) => {
      const [row] = insertRows(model, rowOf(cell), { where: "After", count: 1 }, null);
      const [paragraph] = row?.getElementsByTagNameNS(cell.namespaceURI, "p") ?? [];
      if (paragraph) model.select(startOf(paragraph));
    });
  }

  /** The person deletes the cell's row; with its last row the table itself goes. */
  deleteRow(cell: Element): void {
    this.edit(cell, (model) => {
      deleteRows(model, tableOf(cell), [rowOf(cell)]);
    });
  }

  /** The person moves the cell's row before the one above it, a header row too; the first row stays. */
  moveRowUp(cell: Element): void {
    this.edit(cell, (model) => {
      moveRowUp(model, tableOf(cell), rowOf(cell));
    });
  }

  /** The person puts a column in to the right of the cell's. */
  insertColumnRight(cell: Element): void {
    this.edit(cell, (model) => {
      insertColumns(model, tableOf(cell), { column: columnOf(cell), where: "After", count: 1 }, null);
    });
  }

  /** The person deletes the cell's column; with its last column the table itself goes. */
  deleteColumn(cell: Element): void {
    this.edit(cell, (model) => {
      deleteColumns(model, tableOf(cell), columnOf(cell), 1);
    });
  }

  /** The person sorts the table's rows by the cell's column; its header rows stay. */
  sortByColumn(cell: Element): void {
    this.edit(cell, (model) => {
      sortRows(model, tableOf(cell), columnOf(cell));
    });
  }

  /** The person deletes a content control with what it holds. One that is locked stays, as in Word. */
  deleteControl(control: Element): void {
    if (lockOf(control).cannotDelete) return;
    this.edit(control.parentNode ?? control, (model) => {
      deleteControl(model, control);
    });
  }

  /** The person copies a content control and puts the copy in right after it: the same tag, another id. */
  copyControl(control: Element): void {
    this.edit(control.parentNode ?? control, (model) => {
      copyControl(model, control);
    });
  }
}

/** The place at the beginning of a paragraph. */
export function startOf(paragraph: Element): Range {
  const range = paragraph.ownerDocument.createRange();
  range.selectNodeContents(paragraph);
  range.collapse(true);
  return range;
}

const rowOf = (cell: Element): Element => closest(cell, "tr") as Element;
const tableOf = (cell: Element): Element => closest(cell, "tbl") as Element;
const columnOf = (cell: Element): number => cellsOf(rowOf(cell)).indexOf(cell);
