/**
 * An object of the host's object model. Members in PascalCase are the wire's own names and may be called by a batch; all
 * others are the host's. A method that gives null answers a null object.
 */
export abstract class HostObject {
  /** The class's name in Word's API, for the location of an error. */
  abstract readonly wireName: string;
  /** The properties that a load without names answers. */
  abstract readonly scalars: readonly string[];

  /** Throws ItemNotFound where what the object stands for is gone. */
  assertAlive(): void {
    return;
  }
}

/** A collection: a load of it answers its items. */
export abstract class HostCollection<T extends HostObject> extends HostObject {
  readonly scalars: readonly string[] = [];
  abstract get items(): readonly T[];
  /** Whether a load of it answers a list of items; where there are none that is an empty one. */
  get answersItems(): boolean {
    return true;
  }
  /** The item that an indexer names: its id or its index. */
  abstract itemAt(key: unknown): T;
}
