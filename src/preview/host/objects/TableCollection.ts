import { ElementCollection } from "./ElementCollection";
import type { TableObject } from "./ObjectFactory";

/** Word.TableCollection */
export class TableCollection extends ElementCollection<TableObject> {
  readonly wireName = "TableCollection";
  protected readonly noun = "table";

  protected objectOf(element: Element): TableObject {
    return this.make.table(element);
  }
}
