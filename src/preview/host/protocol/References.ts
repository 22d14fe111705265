import type { HostObject } from "./HostObject";

/**
 * The objects that a client holds between batches, by reference id. An id begins with the client's number, so that no two
 * clients have the same one, and has a fixed length, so that the size of an answer does not depend on how many were given
 * out before.
 */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private readonly client: number;
  private last = 0;

  constructor(client: number) {
    this.client = client;
  }

  /** The id of an object, the same one for as long as the client holds it. */
  add(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined && this.objects.has(known)) return known;
    this.last += 1;
    const id = `r${digits(this.client, 2)}${digits(this.last, 5)}`;
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

function digits(number: number, count: number): string {
  return number.toString(36).padStart(count, "0");
}
