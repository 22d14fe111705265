/**
 * Calls back when the selection in the document has moved, and maybe when it has not: Word is not exact (#2964). Gives what
 * ends that. A Word that lacks the event or refuses it never calls back.
 */
export function watchSelection(moved: () => void): () => void {
  let isOver = false;
  const handler = (): void => {
    if (!isOver) moved();
  };
  quietly(() => {
    Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, handler);
  });
  return () => {
    isOver = true;
    quietly(() => {
      Office.context.document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler });
    });
  };
}

/** What is only offered is not worth a word where Word refuses it. */
function quietly(ask: () => void): void {
  try {
    ask();
  } catch {
    return;
  }
}
