import { useMemo } from "react";
import { inWording, ownWording } from "../../plan/choices/ownWording";
import type { Plan } from "../../plan/Plan";
import type { Loaded } from "./useLoaded";

/** Content that is fetched, in the municipality's own words: to be shown, not to make a draft of. */
export function useOwnWords<T>(loaded: Loaded<T>, plan: Plan): Loaded<T> {
  const wording = ownWording(plan);
  const content = loaded.kind === "loaded" ? loaded.value : undefined;
  const value = useMemo(() => inWording(content, wording), [content, wording]);
  return loaded.kind !== "loaded" || value === undefined ? loaded : { kind: "loaded", value };
}
