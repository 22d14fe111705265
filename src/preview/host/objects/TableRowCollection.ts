import { HostCollection } from "../protocol/HostObject";
import { orNotFound } from "./arguments";
import type { ObjectFactory, TableRowObject } from "./ObjectFactory";

/** Word.TableRowCollection */
export class TableRowCollection extends HostCollection<TableRowObject> {
  readonly wireName = "TableRowCollection";
  private readonly make: ObjectFactory;
  private readonly find: () => readonly Element[];

  constructor(make: ObjectFactory, find: () => readonly Element[]) {
    super();
    this.make = make;
    this.find = find;
  }

  get items(): readonly TableRowObject[] {
    return this.find().map((element) => this.make.row(element));
  }

  itemAt(key: unknown): TableRowObject {
    return orNotFound(this.items[Number(key)], `Row ${String(key)}`);
  }

  GetFirst(): TableRowObject {
    return orNotFound(this.GetFirstOrNullObject(), "The first row");
  }

  GetFirstOrNullObject(): TableRowObject | null {
    return this.items[0] ?? null;
  }
}
