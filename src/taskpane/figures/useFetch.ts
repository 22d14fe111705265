import { useState } from "react";
import { fetchPopulation, fetchProjection, SSB_TABLES, type Fetched } from "../../actions/ssb/fetchFigures";
import type { SsbFailure } from "../../actions/ssb/SsbFailure";
import type { Population, Projection } from "../../plan/figures/Figures";
import type { Municipality } from "../../plan/figures/municipalities";
import { isoToday } from "../../plan/values/isoToday";
import { useAsking } from "./useAsking";

/** What Statistics Norway has answered: figures, and of which tables it has not. */
export interface Answered {
  readonly kind: "answered";
  readonly population: Population | null;
  readonly projection: Projection | null;
  readonly failures: readonly { readonly table: string; readonly failure: SsbFailure }[];
}

export type FetchState = { readonly kind: "idle" | "fetching" } | Answered;

/** Asks Statistics Norway for a municipality's figures when told to, and stops when the page is left. */
export function useFetch(of: Municipality) {
  const [state, setState] = useState<FetchState>({ kind: "idle" });
  const asking = useAsking();
  const start = (): void => {
    const gone = asking.begin();
    setState({ kind: "fetching" });
    void fetchBoth(of, gone).then((answered) => {
      if (!gone.aborted) setState(answered);
    });
  };
  const stop = (): void => {
    asking.stop();
    setState({ kind: "idle" });
  };
  return { state, start, stop };
}

async function fetchBoth(of: Municipality, gone: AbortSignal): Promise<Answered> {
  const today = isoToday();
  const population = await fetchPopulation(of, today, gone);
  const projection = await fetchProjection(of, today, gone);
  return {
    kind: "answered",
    population: population.kind === "fetched" ? population.value : null,
    projection: projection.kind === "fetched" ? projection.value : null,
    failures: [...failed(SSB_TABLES.population, population), ...failed(SSB_TABLES.projection, projection)],
  };
}

function failed(table: string, answer: Fetched<unknown>): Answered["failures"] {
  return answer.kind === "failed" ? [{ table, failure: answer.failure }] : [];
}
