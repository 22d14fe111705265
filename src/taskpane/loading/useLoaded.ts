import { useCallback, useEffect, useState } from "react";
import { loadPatiently } from "./loadPatiently";

/** Something that is fetched from the web host. */
export type Loaded<T> =
  | { readonly kind: "loading" }
  | { readonly kind: "loaded"; readonly value: T }
  | { readonly kind: "failed"; readonly retry: () => void };

/** What `load` gives for the key, fetched when the component comes up, and again by itself where it could not be. Both must stay the same from one render to the next. */
export function useLoaded<Key, T>(load: (key: Key) => Promise<T>, key: Key): Loaded<T> {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<{ readonly value: T } | "failed" | null>(null);
  const retry = useCallback(() => {
    setLoaded(null);
    setAttempt((last) => last + 1);
  }, []);
  useEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    const show = (result: { readonly value: T } | "failed"): void => {
      if (!signal.aborted) setLoaded(result);
    };
    const onFail = (): void => {
      show("failed");
    };
    void loadPatiently(() => load(key), { onFail, signal }).then((value) => {
      show({ value });
    });
    return () => {
      gone.abort();
    };
  }, [load, key, attempt]);
  if (loaded === null) return { kind: "loading" };
  return loaded === "failed" ? { kind: "failed", retry } : { kind: "loaded", value: loaded.value };
}
