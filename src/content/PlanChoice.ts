import type { Localized } from "./Language";
import type { SourceRef } from "./Source";
import type { StepId } from "./StepId";

/** The choices that are made once per plan, where the sources disagree. Ids stand in users' documents; never renamed. */
export const CHOICE_IDS = ["definition", "strategies", "mapping", "planLevels", "words"] as const;

export type ChoiceId = (typeof CHOICE_IDS)[number];

/** A part of an option: a block of competence, a strategy, a level. */
export interface ChoicePart {
  /** Unique in its choice; the same id in several options is the same thing: "knowledge", "mobilise". */
  readonly id: string;
  readonly name: Localized;
  /** As it reads in the plan's list, where that is not its name; null where it is told of in the pane alone. */
  readonly inPlan?: Localized | null;
  /** What it means, where the source says so. */
  readonly text?: Localized;
  /** Where it comes from, when that is not the option's source. */
  readonly source?: SourceRef;
  readonly covers: readonly string[];
}

/** One of the alternatives, never blended with another. */
export interface ChoiceOption {
  readonly id: string;
  readonly name: Localized;
  /** What the source says, in our words. */
  readonly text: Localized;
  readonly parts: readonly ChoicePart[];
  /**
   * As sentences of the plan; an ICU message whose only argument is `{parts}`: "A, B og C" in small letters. Left out where
   * the parts stand as a list under the choice's lead.
   */
  readonly inPlan?: Localized;
  readonly source: SourceRef;
  /**
   * What its sentence in the plan has from others: a definition, or what law or agreement says. It is named beside the
   * sentence. Left out where the municipality tells of itself: the option's own source is then in the list of references alone.
   */
  readonly cited?: SourceRef;
  /** No longer offered, but kept for the plans that have it. */
  readonly isRetired?: boolean;
  readonly covers: readonly string[];
}

/** A choice that is made once per plan and used in every later step and text. */
export interface PlanChoice {
  readonly id: ChoiceId;
  readonly question: Localized;
  /** Heading of level 2 above it in the plan, where no prompt has one. */
  readonly heading: Localized;
  /** Why it must be chosen, in one or two sentences. */
  readonly why: Localized;
  /** The steps that ask for it or use it, the first is where it is asked. */
  readonly steps: readonly StepId[];
  readonly options: readonly ChoiceOption[];
  /** Parts that may be added to any option: "beholde" from HTA. */
  readonly additions: readonly ChoicePart[];
  /** What the user may write in place of an option. */
  readonly own: "none" | "text" | "list";
  /** The sentence above a list in the plan, the user's own or that of an option's parts; it ends with a colon. */
  readonly lead?: Localized;
  /** Whether it stands after what the step's prompts give, not before. */
  readonly isLast?: boolean;
}

/** A word that municipalities use differently: what they call it, and what we call it where they say nothing. */
export interface OwnWord {
  /** Unique among the words; stands in users' documents. */
  readonly id: string;
  /** "Hva kaller dere …?" */
  readonly question: Localized;
  readonly standard: Localized;
  /** A noun that stands in the texts in all its forms. */
  readonly isBent?: boolean;
  /** What the sources call it. */
  readonly suggestions: readonly Localized[];
  readonly covers: readonly string[];
}
