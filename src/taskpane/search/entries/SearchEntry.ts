import type { StepId } from "../../../content/StepId";
import type { Page } from "../../state/Page";

/** What hits are grouped by, in the order in which the groups are shown. "own" is what the plan holds. */
export const HIT_GROUPS = ["guidance", "prompts", "tables", "measures", "own"] as const;

export type HitGroup = (typeof HIT_GROUPS)[number];

/** A page that a hit can lead to. */
export type HitPage = Extract<Page, { readonly kind: "step" | "table" | "measures" | "choices" }>;

/** Something that can be found. */
export interface SearchEntry {
  /** Unique among all that can be found: an item's own id, or one that says what it is, "prompt.s5.turnover". */
  readonly id: string;
  readonly group: HitGroup;
  readonly step: StepId | null;
  /** What it belongs to. Searched, but not that of the user's own: there only what they have written is. */
  readonly topic: string;
  /** What it is about, where that stands nowhere in it: searched, not shown. */
  readonly about?: string;
  /** "" where it has none. */
  readonly title: string;
  /** What it says; of all lines but the first only those are shown in which something was found. */
  readonly lines: readonly string[];
  /** Where it leads to. */
  readonly page: HitPage;
}
