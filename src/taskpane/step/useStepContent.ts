import { useCallback, useEffect, useState } from "react";
import { loadStep } from "../../content/loadStep";
import type { StepContent } from "../../content/Prompt";
import type { StepId } from "../../content/StepId";

export type LoadedContent =
  | { readonly kind: "loading" }
  | { readonly kind: "loaded"; readonly content: StepContent }
  | { readonly kind: "failed"; readonly retry: () => void };

/** A step's content, fetched when the page comes up. */
export function useStepContent(step: StepId): LoadedContent {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<StepContent | "failed" | null>(null);
  const retry = useCallback(() => {
    setLoaded(null);
    setAttempt((last) => last + 1);
  }, []);
  useEffect(() => {
    let shown = true;
    const show = (content: StepContent | "failed"): void => {
      if (shown) setLoaded(content);
    };
    loadStep(step).then(show, () => {
      show("failed");
    });
    return () => {
      shown = false;
    };
  }, [step, attempt]);
  if (loaded === null) return { kind: "loading" };
  return loaded === "failed" ? { kind: "failed", retry } : { kind: "loaded", content: loaded };
}
