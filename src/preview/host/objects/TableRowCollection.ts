import { HostCollection } from "../protocol/HostObject";
import { orNotFound } from "./arguments";
import type { ObjectFactory } from "./ObjectFactory";
import type { TableRow } from "./TableRow";

/** Word.TableRowCollection */
export class TableRowCollection extends HostCollection<TableRow> {
  readonly wireName = "TableRowCollection";
  private readonly make: ObjectFactory;
  private readonly find: () => readonly Element[];

  constructor(make: ObjectFactory, find: () => readonly Element[]) {
    super();
    this.make = make;
    this.find = find;
  }

  get items(): readonly TableRow[] {
    return this.find().map((element) => this.make.row(element));
  }

  itemAt(key: unknown): TableRow {
    return orNotFound(this.items[Number(key)], `Row ${String(key)}`);
  }

  GetFirst(): TableRow {
    return orNotFound(this.GetFirstOrNullObject(), "The first row");
  }

  GetFirstOrNullObject(): TableRow | null {
    return this.items[0] ?? null;
  }
}
