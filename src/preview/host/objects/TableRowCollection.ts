import { ElementCollection } from "./ElementCollection";
import type { TableRowObject } from "./ObjectFactory";

/** Word.TableRowCollection */
export class TableRowCollection extends ElementCollection<TableRowObject> {
  readonly wireName = "TableRowCollection";
  protected readonly noun = "row";

  protected objectOf(element: Element): TableRowObject {
    return this.make.row(element);
  }
}
