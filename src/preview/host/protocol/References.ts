import type { HostObject } from "./HostObject";

/**
 * The objects that the client holds between batches, by reference id. Ids have a fixed length, so that the size of an
 * answer does not depend on how many were given out before.
 */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private last = 0;

  /** The id of an object, the same one for as long as the client holds it. */
  add(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined && this.objects.has(known)) return known;
    this.last += 1;
    const id = `r${this.last.toString(36).padStart(7, "0")}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  get(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  remove(id: string): void {
    this.objects.delete(id);
  }

  clear(): void {
    this.objects.clear();
  }

  get size(): number {
    return this.objects.size;
  }
}
