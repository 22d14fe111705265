import type { Localized } from "./Language";

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
  /** Heading of level 2 above the answer in the plan; without one the answer follows the prompt before it. */
  readonly heading?: Localized;
  /** ICU message that introduces the answer; `{answer}` where the answer stands inside the sentence, `{count}` the number of rows. */
  readonly lead?: Localized;
  /** Ids of shared/seed-inventory.json that this prompt covers. */
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
