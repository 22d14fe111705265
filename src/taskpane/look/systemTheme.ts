const DARK = "(prefers-color-scheme: dark)";

/** Whether the system is dark. */
export function systemIsDark(): boolean {
  return window.matchMedia(DARK).matches;
}

/** Tells when the system turns dark or light, until the function that it gives back is called. */
export function onSystemTheme(listener: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener("change", listener);
  return () => {
    query.removeEventListener("change", listener);
  };
}
