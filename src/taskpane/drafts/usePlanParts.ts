import { useDeferredValue, useMemo } from "react";
import type { DocumentView } from "../../actions/document/DocumentView";
import type { Standing } from "../../actions/standing/wordState";
import type { Plan } from "../../plan/Plan";
import { useLoaded } from "../loading/useLoaded";
import { afterFirstView } from "../loading/whenIdle";
import type { PaneState } from "../state/PaneState";
import type { ListParts, PlanPart } from "./loadListParts";

/** What was fetched last stays: a page that is opened again shows at once what it knows. */
let latest: ListParts | null = null;

async function load(): Promise<ListParts> {
  if (latest === null) await afterFirstView();
  const { loadListParts } = await import(/* webpackChunkName: "parts" */ "./loadListParts");
  latest = await loadListParts();
  return latest;
}

/** All parts of the plan, and how they stand in Word; null until what they are made of has been fetched, after the first view. */
export function usePlanParts({ plan, view }: Pick<PaneState, "plan" | "view">): readonly PlanPart[] | null {
  const loaded = useLoaded(load, "parts");
  const list = loaded.kind === "loaded" ? loaded.value : latest;
  // Typing goes first.
  const late = useDeferredValue(plan);
  return useMemo(() => (list === null || view === null ? null : listed(list, late, view)), [list, late, view]);
}

/** What was listed last: another page asks for the same. */
let last: { readonly of: readonly [ListParts, Plan, DocumentView]; readonly parts: readonly PlanPart[] } | null = null;

function listed(...of: readonly [ListParts, Plan, DocumentView]): readonly PlanPart[] {
  if (last?.of.every((each, index) => each === of[index]) !== true) last = { of, parts: of[0](of[1], of[2]) };
  return last.parts;
}

/** How one part stands in Word; null until that is known. */
export function useStanding(state: Pick<PaneState, "plan" | "view">, tag: string): Standing | null {
  return usePlanParts(state)?.find((part) => part.tag === tag) ?? null;
}
