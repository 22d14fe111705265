import { HostCollection } from "../protocol/HostObject";
import { orNotFound } from "./arguments";
import type { WordRange } from "./WordRange";

/** Word.RangeCollection */
export class RangeCollection extends HostCollection<WordRange> {
  readonly wireName = "RangeCollection";
  readonly items: readonly WordRange[];

  constructor(items: readonly WordRange[]) {
    super();
    this.items = items;
  }

  itemAt(key: unknown): WordRange {
    return orNotFound(this.items[Number(key)], `Range ${String(key)}`);
  }

  GetFirst(): WordRange {
    return orNotFound(this.items[0], "The first range");
  }

  GetFirstOrNullObject(): WordRange | null {
    return this.items[0] ?? null;
  }
}
