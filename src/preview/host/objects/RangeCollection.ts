import { HostCollection } from "../protocol/HostObject";
import { orNotFound } from "./arguments";
import type { WordRangeObject } from "./ObjectFactory";

/** Word.RangeCollection */
export class RangeCollection extends HostCollection<WordRangeObject> {
  readonly wireName = "RangeCollection";
  readonly items: readonly WordRangeObject[];

  constructor(items: readonly WordRangeObject[]) {
    super();
    this.items = items;
  }

  itemAt(key: unknown): WordRangeObject {
    return orNotFound(this.items[Number(key)], `Range ${String(key)}`);
  }

  GetFirst(): WordRangeObject {
    return orNotFound(this.items[0], "The first range");
  }

  GetFirstOrNullObject(): WordRangeObject | null {
    return this.items[0] ?? null;
  }
}
