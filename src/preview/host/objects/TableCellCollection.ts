import { HostCollection } from "../protocol/HostObject";
import { orNotFound } from "./arguments";
import type { ObjectFactory } from "./ObjectFactory";
import type { TableCell } from "./TableCell";

/** Word.TableCellCollection */
export class TableCellCollection extends HostCollection<TableCell> {
  readonly wireName = "TableCellCollection";
  private readonly make: ObjectFactory;
  private readonly find: () => readonly Element[];

  constructor(make: ObjectFactory, find: () => readonly Element[]) {
    super();
    this.make = make;
    this.find = find;
  }

  get items(): readonly TableCell[] {
    return this.find().map((element) => this.make.cell(element));
  }

  itemAt(key: unknown): TableCell {
    return orNotFound(this.items[Number(key)], `Cell ${String(key)}`);
  }

  GetFirst(): TableCell {
    return orNotFound(this.GetFirstOrNullObject(), "The first cell");
  }

  GetFirstOrNullObject(): TableCell | null {
    return this.items[0] ?? null;
  }
}
