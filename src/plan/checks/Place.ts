import type { StepId } from "../../content/StepId";
import type { TableId } from "../../content/tables/tableIds";

/** What about a place is wrong, where a check looks for several things. */
export const ASPECTS = [
  "blank",
  "noDate",
  "missing",
  "afterAdoption",
  "unions",
  "safety",
  "mandate",
  "communityPlan",
  "budget",
  "competence",
  "staffing",
  "evaluation",
  "rolling",
  "report",
  "now",
  "target",
  "source",
  "old",
  "unreviewed",
  "strategy",
  "noStrategy",
  "cited",
  "notListed",
  "unused",
  "responsible",
  "quarter",
] as const;

export type Aspect = (typeof ASPECTS)[number];

/** A place in the plan or in the document. */
export type Place =
  | { readonly kind: "measure"; readonly nr: string }
  | { readonly kind: "measures" }
  | { readonly kind: "row"; readonly table: TableId; readonly nr: string }
  | { readonly kind: "table"; readonly table: TableId }
  | { readonly kind: "prompt"; readonly step: StepId; readonly prompt: string }
  | { readonly kind: "step"; readonly step: StepId }
  /** A note to a question of the guidance, by the item's id. */
  | { readonly kind: "note"; readonly item: string }
  | { readonly kind: "choices" }
  /** The municipality, the period and the language, on the start page. */
  | { readonly kind: "start" }
  | { readonly kind: "previous" }
  | { readonly kind: "conflicts" }
  | { readonly kind: "references" }
  /** A block of ours in Word. */
  | { readonly kind: "block"; readonly tag: string; readonly title: string }
  /** A paragraph in Word, by its index in the document and its text. */
  | { readonly kind: "paragraph"; readonly index: number; readonly text: string };

/** Where a check has found something. */
export type FindingPlace = Place & {
  readonly about?: Aspect;
  /** What stands there, to be shown. Never a number of a person. */
  readonly quote?: string;
};
