import type { Localized } from "./Language";
import type { ChoiceId } from "./PlanChoice";

/** How a prompt is answered. */
export type PromptInput =
  | { readonly kind: "text" }
  | { readonly kind: "list" }
  /** Rows of who and how: persons or roles, and what they do. */
  | { readonly kind: "people"; readonly who: Localized; readonly how: Localized }
  /** Rows of what and when. */
  | { readonly kind: "dates" }
  /** Any number of the options, and the user's own words besides. */
  | { readonly kind: "choices"; readonly options: readonly PromptOption[] };

export interface PromptOption {
  /** Stands in users' documents; never renamed. */
  readonly id: string;
  /** Begins with a capital, which it loses inside a sentence. */
  readonly label: Localized;
}

/** A question of a step, and how its answer becomes text. */
export interface Prompt {
  /** Unique within its step. Stands in users' documents; never renamed. */
  readonly id: string;
  readonly question: Localized;
  /** One or two sentences on what a good answer holds. */
  readonly hint: Localized;
  /** A short example answer, shown in the empty field. */
  readonly example: Localized;
  readonly input: PromptInput;
  /** Heading of level 2 above the answer in the plan. Prompts one after another with the same heading stand under one. */
  readonly heading?: Localized;
  /** Id of the own word that the heading is, where the municipality calls it something else. */
  readonly headingWord?: string;
  /** Stands above the bullets of an answer of several rows, and ends with a colon. One row stands alone, as a sentence. */
  readonly lead?: Localized;
  /** In place of a lead: an ICU message with `{answer}`, where what was chosen stands as "a, b og c". */
  readonly sentence?: Localized;
  /** In the plan it stands before the prompts that it shares its heading with. */
  readonly isFirst?: boolean;
  /** The choice once per plan that is made in place of this prompt's own options; its answer counts until then. */
  readonly choice?: ChoiceId;
  /** Ids of the items of the sources that this prompt covers: "mal" is KS's template, "nitt" Nittedal's strategy. */
  readonly covers: readonly string[];
}

/** What a step's page shows. Loaded when the step is opened. */
export interface StepContent {
  /** What the step is for, in two or three sentences. */
  readonly purpose: Localized;
  readonly prompts: readonly Prompt[];
  /** KS's own page on the step. */
  readonly ksPage: string;
}
