import { HostCollection } from "../protocol/HostObject";
import { orNotFound } from "./arguments";
import type { ObjectFactory, TableCellObject } from "./ObjectFactory";

/** Word.TableCellCollection */
export class TableCellCollection extends HostCollection<TableCellObject> {
  readonly wireName = "TableCellCollection";
  private readonly make: ObjectFactory;
  private readonly find: () => readonly Element[];

  constructor(make: ObjectFactory, find: () => readonly Element[]) {
    super();
    this.make = make;
    this.find = find;
  }

  get items(): readonly TableCellObject[] {
    return this.find().map((element) => this.make.cell(element));
  }

  itemAt(key: unknown): TableCellObject {
    return orNotFound(this.items[Number(key)], `Cell ${String(key)}`);
  }

  GetFirst(): TableCellObject {
    return orNotFound(this.GetFirstOrNullObject(), "The first cell");
  }

  GetFirstOrNullObject(): TableCellObject | null {
    return this.items[0] ?? null;
  }
}
