import { WordError } from "../protocol/WordError";
import { isRichText } from "../model/contentControls";
import { closest } from "../xml/wml";
import { oneOf, orNotFound } from "./arguments";
import type { Body } from "./Body";
import type { ContentControl } from "./ContentControl";
import type { Table } from "./Table";
import type { TableCell } from "./TableCell";
import { WordObject } from "./WordObject";

/** An object that stands somewhere in the document: what is around it, and selecting it. */
export abstract class Located extends WordObject {
  /** A node that the object begins at or in; its ancestors are what the object stands in. */
  protected abstract get inside(): Node;
  /** The stretch of the document that the object is. */
  abstract toRange(): Range;

  override assertAlive(): void {
    if (!this.inside.isConnected) throw new WordError("ItemNotFound", "The object was deleted");
  }

  get ParentContentControlOrNullObject(): ContentControl | null {
    const at = this.inside;
    let control = closest(at.parentNode, "sdt");
    while (control && !isRichText(control)) control = closest(control.parentNode, "sdt");
    return control && this.make.contentControl(control);
  }

  get ParentContentControl(): ContentControl {
    return orNotFound(this.ParentContentControlOrNullObject, "The parent content control");
  }

  get ParentTableOrNullObject(): Table | null {
    const table = closest(this.inside.parentNode, "tbl");
    return table && this.make.table(table);
  }

  get ParentTable(): Table {
    return orNotFound(this.ParentTableOrNullObject, "The parent table");
  }

  get ParentTableCellOrNullObject(): TableCell | null {
    const cell = closest(this.inside.parentNode, "tc");
    return cell && this.make.cell(cell);
  }

  get ParentTableCell(): TableCell {
    return orNotFound(this.ParentTableCellOrNullObject, "The parent cell");
  }

  get ParentBody(): Body {
    return this.make.body(closest(this.inside.parentNode, "tc") ?? this.model.body);
  }

  Select(mode: unknown): void {
    const range = this.toRange().cloneRange();
    const where = oneOf(mode, "selectionMode", ["Select", "Start", "End"], true);
    if (where !== "Select") range.collapse(where === "Start");
    this.model.select(range);
  }
}
