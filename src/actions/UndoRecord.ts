/** What undoLast needs to take a change back. Opaque to the pane: keep it, hand it back. */
export interface UndoRecord {
  readonly kind: string;
}
