import { HostCollection, type HostObject } from "../protocol/HostObject";
import { orNotFound } from "./arguments";
import type { ObjectFactory } from "./ObjectFactory";

/** A collection of what some elements of the document are. They are looked for anew each time. */
export abstract class ElementCollection<T extends HostObject> extends HostCollection<T> {
  protected readonly make: ObjectFactory;
  protected readonly find: () => readonly Element[];
  /** What one of them is called in an error. */
  protected abstract readonly noun: string;

  constructor(make: ObjectFactory, find: () => readonly Element[]) {
    super();
    this.make = make;
    this.find = find;
  }

  protected abstract objectOf(element: Element): T;

  get items(): readonly T[] {
    return this.find().map((element) => this.objectOf(element));
  }

  itemAt(key: unknown): T {
    return orNotFound(this.items[Number(key)], `The ${this.noun} ${String(key)}`);
  }

  GetFirst(): T {
    return orNotFound(this.GetFirstOrNullObject(), `The first ${this.noun}`);
  }

  GetFirstOrNullObject(): T | null {
    return this.items[0] ?? null;
  }
}
