import { WordError } from "../protocol/WordError";
import { isRichText } from "../model/controls/contentControls";
import { storyOf } from "../model/text/stories";
import { closest } from "../xml/wml";
import { oneOf, orNotFound } from "./arguments";
import { WordObject } from "./WordObject";
import type { BodyObject, ContentControlObject, TableObject, TableCellObject } from "./ObjectFactory";

/** An object that stands somewhere in the document: what is around it, and selecting it. */
export abstract class Located extends WordObject {
  /** A node of the object's; its ancestors are what the whole object stands in. */
  protected abstract get inside(): Node;
  /** The stretch of the document that the object is. */
  abstract toRange(): Range;

  /** What the object changes of itself; refused where it stands in content that is locked. */
  protected edit<T>(change: () => T): T {
    return this.model.edit(change, this.inside);
  }

  override assertAlive(): void {
    if (!this.inside.isConnected) throw new WordError("ItemNotFound", "The object was deleted");
  }

  get ParentContentControlOrNullObject(): ContentControlObject | null {
    const at = this.inside;
    let control = closest(at.parentNode, "sdt");
    while (control && !isRichText(control)) control = closest(control.parentNode, "sdt");
    return control && this.make.contentControl(control);
  }

  get ParentContentControl(): ContentControlObject {
    return orNotFound(this.ParentContentControlOrNullObject, "The parent content control");
  }

  get ParentTableOrNullObject(): TableObject | null {
    const table = closest(this.inside.parentNode, "tbl");
    return table && this.make.table(table);
  }

  get ParentTable(): TableObject {
    return orNotFound(this.ParentTableOrNullObject, "The parent table");
  }

  get ParentTableCellOrNullObject(): TableCellObject | null {
    const cell = closest(this.inside.parentNode, "tc");
    return cell && this.make.cell(cell);
  }

  get ParentTableCell(): TableCellObject {
    return orNotFound(this.ParentTableCellOrNullObject, "The parent cell");
  }

  get ParentBody(): BodyObject {
    return this.make.body(closest(this.inside.parentNode, "tc") ?? storyOf(this.model.body, this.inside));
  }

  Select(mode: unknown): void {
    const range = this.toRange().cloneRange();
    const where = oneOf(mode, "selectionMode", ["Select", "Start", "End"], true);
    if (where !== "Select") range.collapse(where === "Start");
    this.model.select(range);
  }
}
