/** Starts the pane anew. What is not saved is gone then. */
export function reloadPane(): void {
  window.location.reload();
}
