import type { Theme } from "@fluentui/react-components";

let theme: Theme | null = null;
const listeners = new Set<() => void>();

/** Fetches the dark theme. Where it cannot be fetched the pane stays light. */
export async function loadDarkTheme(): Promise<void> {
  const fetched = await import("./darkTheme").catch(() => null);
  theme = fetched?.webDarkTheme ?? theme;
  for (const tell of listeners) tell();
}

/** The dark theme; null while it is not there. */
export function loadedDarkTheme(): Theme | null {
  return theme;
}

/** Tells when the dark theme has been fetched, until the function that it gives back is called. */
export function onDarkTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
