/** What was read, and what was strange about it. Reading never throws for a strange document. */
export interface Found<T, W> {
  readonly value: T;
  readonly warnings: readonly W[];
}
