import { useDeferredValue, useMemo } from "react";
import { STEP_IDS } from "../../content/StepId";
import type { Finding } from "../../plan/checks/Check";
import { runChecks } from "../../plan/checks/runChecks";
import { reasonFor } from "../../plan/checks/setAside";
import type { Plan } from "../../plan/Plan";
import { threadFacts } from "../../plan/thread/threadFacts";
import { isoToday } from "../../plan/values/isoToday";
import type { ListReferences } from "../drafts/loadListReferences";
import type { PlanPart } from "../drafts/loadListParts";
import { usePlanParts } from "../drafts/usePlanParts";
import { useLoaded, type Loaded } from "../loading/useLoaded";
import type { PaneState } from "../state/PaneState";
import { documentFacts } from "./documentFacts";

/** What the checks have found. */
export interface Findings {
  /** In the order in which they are to be dealt with. */
  readonly open: readonly Finding[];
  /** What the user has set aside, with a reason in the plan. */
  readonly aside: readonly Finding[];
  readonly parts: readonly PlanPart[];
}

async function loadList(): Promise<ListReferences> {
  const { loadListReferences } = await import(/* webpackChunkName: "references" */ "../drafts/loadListReferences");
  return loadListReferences(STEP_IDS);
}

/** Looks the plan and the document through, as they are now; typing goes first. */
export function useFindings({ plan, view }: Pick<PaneState, "plan" | "view">): Loaded<Findings> {
  const parts = usePlanParts({ plan, view });
  const list = useLoaded(loadList, "references");
  // The page stands before what is on it has been found.
  const late = useDeferredValue<Plan | null>(plan, null);
  const value = useMemo(() => {
    if (late === null || view === null || parts === null || list.kind !== "loaded") return null;
    const references = list
      .value(late, view.blocks)
      .pieces.map(({ kind, ...piece }) => (kind === "paragraph" && "text" in piece ? piece.text : ""));
    const facts = documentFacts({ plan: late, view, parts, references, today: isoToday() });
    return { ...divided(late, runChecks(late, facts, threadFacts(late))), parts };
  }, [view, parts, list, late]);
  if (list.kind === "failed") return list;
  return value === null ? { kind: "loading" } : { kind: "loaded", value };
}

function divided(plan: Plan, findings: readonly Finding[]): Pick<Findings, "open" | "aside"> {
  const isAside = ({ check }: Finding): boolean => reasonFor(plan, check) !== "";
  return { open: findings.filter((finding) => !isAside(finding)), aside: findings.filter(isAside) };
}
