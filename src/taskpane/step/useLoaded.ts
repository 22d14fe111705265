import { useCallback, useEffect, useState } from "react";

/** Something that is fetched from the web host. */
export type Loaded<T> =
  | { readonly kind: "loading" }
  | { readonly kind: "loaded"; readonly value: T }
  | { readonly kind: "failed"; readonly retry: () => void };

/** What `load` gives for the key, fetched when the component comes up. Both must stay the same from one render to the next. */
export function useLoaded<Key, T>(load: (key: Key) => Promise<T>, key: Key): Loaded<T> {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<{ readonly value: T } | "failed" | null>(null);
  const retry = useCallback(() => {
    setLoaded(null);
    setAttempt((last) => last + 1);
  }, []);
  useEffect(() => {
    let shown = true;
    const show = (result: { readonly value: T } | "failed"): void => {
      if (shown) setLoaded(result);
    };
    load(key).then(
      (value) => {
        show({ value });
      },
      () => {
        show("failed");
      },
    );
    return () => {
      shown = false;
    };
  }, [load, key, attempt]);
  if (loaded === null) return { kind: "loading" };
  return loaded === "failed" ? { kind: "failed", retry } : { kind: "loaded", value: loaded.value };
}
