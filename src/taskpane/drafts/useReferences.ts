import { useCallback, useEffect, useMemo, useState } from "react";
import { STEP_IDS } from "../../content/StepId";
import { loadPatiently } from "../loading/loadPatiently";
import { stepsWithGuidance } from "../../plan/answers/stepsWithGuidance";
import type { PaneState } from "../state/PaneState";
import type { Loaded } from "../loading/useLoaded";
import type { ListReferences, References } from "./loadListReferences";

/** Fetched for the steps that it is for: another set of steps needs another. */
interface Fetched {
  readonly steps: string;
  readonly list: ListReferences;
}

/** The list of references of the plan; what it needs is fetched once it is `wanted`. */
export function useReferences({ plan, view }: Pick<PaneState, "plan" | "view">, wanted: boolean): Loaded<References> {
  const steps = stepsWithGuidance(plan).join(" ");
  const [attempt, setAttempt] = useState(0);
  const [fetched, setFetched] = useState<Fetched | "failed" | null>(null);
  const retry = useCallback(() => {
    setFetched(null);
    setAttempt((last) => last + 1);
  }, []);
  useEffect(() => {
    if (!wanted) return undefined;
    const gone = new AbortController();
    const { signal } = gone;
    const show = (result: Fetched | "failed"): void => {
      if (!signal.aborted) setFetched(result);
    };
    const onFail = (): void => {
      show("failed");
    };
    void loadPatiently(() => fetchList(steps), { onFail, signal }).then(show);
    return () => {
      gone.abort();
    };
  }, [wanted, steps, attempt]);
  const list = fetched !== null && fetched !== "failed" && fetched.steps === steps ? fetched.list : null;
  const value = useMemo(() => (list === null || view === null ? null : list(plan, view.blocks)), [list, plan, view]);
  if (fetched === "failed") return { kind: "failed", retry };
  return value === null ? { kind: "loading" } : { kind: "loaded", value };
}

async function fetchList(steps: string): Promise<Fetched> {
  const { loadListReferences } = await import(/* webpackChunkName: "references" */ "./loadListReferences");
  return { steps, list: await loadListReferences(STEP_IDS.filter((id) => steps.split(" ").includes(id))) };
}
