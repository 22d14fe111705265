import { HostCollection } from "../protocol/HostObject";
import { orNotFound } from "./arguments";
import type { ObjectFactory, TableObject } from "./ObjectFactory";

/** Word.TableCollection */
export class TableCollection extends HostCollection<TableObject> {
  readonly wireName = "TableCollection";
  private readonly make: ObjectFactory;
  private readonly find: () => readonly Element[];

  constructor(make: ObjectFactory, find: () => readonly Element[]) {
    super();
    this.make = make;
    this.find = find;
  }

  get items(): readonly TableObject[] {
    return this.find().map((element) => this.make.table(element));
  }

  itemAt(key: unknown): TableObject {
    return orNotFound(this.items[Number(key)], `Table ${String(key)}`);
  }

  GetFirst(): TableObject {
    return orNotFound(this.GetFirstOrNullObject(), "The first table");
  }

  GetFirstOrNullObject(): TableObject | null {
    return this.items[0] ?? null;
  }
}
