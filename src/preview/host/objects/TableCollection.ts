import { HostCollection } from "../protocol/HostObject";
import { orNotFound } from "./arguments";
import type { ObjectFactory } from "./ObjectFactory";
import type { Table } from "./Table";

/** Word.TableCollection */
export class TableCollection extends HostCollection<Table> {
  readonly wireName = "TableCollection";
  private readonly make: ObjectFactory;
  private readonly find: () => readonly Element[];

  constructor(make: ObjectFactory, find: () => readonly Element[]) {
    super();
    this.make = make;
    this.find = find;
  }

  get items(): readonly Table[] {
    return this.find().map((element) => this.make.table(element));
  }

  itemAt(key: unknown): Table {
    return orNotFound(this.items[Number(key)], `Table ${String(key)}`);
  }

  GetFirst(): Table {
    return orNotFound(this.GetFirstOrNullObject(), "The first table");
  }

  GetFirstOrNullObject(): Table | null {
    return this.items[0] ?? null;
  }
}
