/** What a worker tells the pane; plain data only. */
export type WorkerAnswer<R> =
  /** All that it reads with has been fetched, and it waits for what to read. */
  | { readonly kind: "ready" }
  | { readonly kind: "read"; readonly read: R }
  /** Reading has thrown. */
  | { readonly kind: "failed" };
