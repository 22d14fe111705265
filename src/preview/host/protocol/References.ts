import type { HostObject } from "./HostObject";

/**
 * The objects that the client holds between batches, by reference id. Ids have a fixed length, so that the size of an
 * answer does not depend on how many were given out before.
 */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private last = 0;

  add(object: HostObject): string {
    this.last += 1;
    const id = `r${this.last.toString(36).padStart(7, "0")}`;
    this.objects.set(id, object);
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
