import type { PlanChoice } from "../../content/PlanChoice";
import type { StepLibrary } from "../../content/StepLibrary";
import type { Loaded } from "../loading/useLoaded";

/** The choices of the plan: null while they are being fetched, none where they cannot be. */
export function choicesOf(library: Loaded<StepLibrary>): readonly PlanChoice[] | null {
  if (library.kind === "loading") return null;
  return library.kind === "loaded" ? library.value.choices : [];
}
