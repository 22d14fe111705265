import { ElementCollection } from "./ElementCollection";
import type { TableCellObject } from "./ObjectFactory";

/** Word.TableCellCollection */
export class TableCellCollection extends ElementCollection<TableCellObject> {
  readonly wireName = "TableCellCollection";
  protected readonly noun = "cell";

  protected objectOf(element: Element): TableCellObject {
    return this.make.cell(element);
  }
}
