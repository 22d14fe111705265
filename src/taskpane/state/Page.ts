import type { StepId } from "../../content/StepId";

/** Which page of the pane is shown. */
export type Page =
  { readonly kind: "start" } | { readonly kind: "step"; readonly step: StepId } | { readonly kind: "measures" };
