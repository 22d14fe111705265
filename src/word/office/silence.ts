/** How long Word may take for an action before it is told to be silent. */
const SILENT_MS = 30_000;

type Listener = (isSilent: boolean) => void;

const listeners = new Set<Listener>();
let isSilent = false;

function tell(silent: boolean): void {
  if (silent === isSilent) return;
  isSilent = silent;
  for (const listener of listeners) listener(silent);
}

/** Tells at once, and whenever it changes, whether Word has left an action without an answer for long. Gives what ends that. */
export function watchSilence(listener: Listener): () => void {
  listeners.add(listener);
  listener(isSilent);
  return () => {
    listeners.delete(listener);
  };
}

/** Waits for Word's answer, and knows when it takes long. */
export async function awaitWord<T>(answer: Promise<T>): Promise<T> {
  const timer = setTimeout(() => {
    tell(true);
  }, SILENT_MS);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
    tell(false);
  }
}
