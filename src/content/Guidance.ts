import type { Localized } from "./Language";
import type { SourceRef } from "./Source";
import type { StepId } from "./StepId";

/** Who an item is for; "union" is tillitsvalgte and verneombud. */
export const AUDIENCES = ["leader", "planner", "hr", "union", "employee"] as const;

export type Audience = (typeof AUDIENCES)[number];

/** What an item is. */
export const GUIDANCE_KINDS = [
  /** Why something is done. */
  "purpose",
  "advice",
  /** Nøkkelspørsmål: a question that the plan itself is to answer. */
  "keyQuestion",
  /** Refleksjonsspørsmål: to think or talk through; the notes need not come into the plan. */
  "reflection",
  /** For the talk with one employee. The answers never go into the plan, which is public: no notes are kept. */
  "talkQuestion",
  /** What is done, in order. */
  "procedure",
  /** What should have come of it. */
  "result",
  "definition",
  "strategy",
  "factor",
  "role",
  /** Lov, forskrift, avtale. */
  "legal",
  /** Læringsform or læringsarena. */
  "learningForm",
  "planLevel",
  "evaluation",
] as const;

export type GuidanceKind = (typeof GUIDANCE_KINDS)[number];

/** The strategies by which needs are met. "retain" (beholde) is HTA's addition. */
export const STRATEGY_IDS = [
  "mobilise",
  "develop",
  "collaborate",
  "recruit",
  "apprentices",
  "phaseOut",
  "retain",
] as const;

export type StrategyId = (typeof STRATEGY_IDS)[number];

/** One thing that the add-in knows, in our own words. */
export interface GuidanceItem {
  /** Unique in the project: the step, the topic and a word: "s5.factors.demography". Notes hang on it: never renamed. */
  readonly id: string;
  readonly kind: GuidanceKind;
  /** A name before the text: of a role, a factor, a learning form. */
  readonly title?: Localized;
  readonly text: Localized;
  /**
   * The item as a sentence or paragraph of the plan, which the user can choose to take in ("Ta med i planen"). Only where a
   * municipality would want it there. An ICU message without arguments but `{kommune}`: the municipality's name, or
   * "kommunen". The source is named after it where the plan rests on it (draft/citesSource), never in it.
   */
  readonly inPlan?: Localized;
  /** Id of the prompt under whose heading the sentence stands, where it is another than the topic's. */
  readonly prompt?: string;
  /** The sentence tells of what has been done: it is true only then. */
  readonly whenDone?: true;
  readonly audience: readonly Audience[];
  /** Where the item belongs to some strategies only. */
  readonly strategies?: readonly StrategyId[];
  /** Where the item belongs to one sector only. */
  readonly sector?: "oppvekst";
  readonly source: SourceRef;
  /** Ids of the items of the sources' inventory that it covers; several where they say the same. */
  readonly covers: readonly string[];
}

/** Guidance that belongs together, folded under one title. In the order in which a planner needs it. */
export interface GuidanceTopic {
  /** Unique in the project: "s5.factors". */
  readonly id: string;
  readonly title: Localized;
  /** Heading of level 2 in the plan, for its readers. Topics of a step with the same heading stand under one. */
  readonly heading?: Localized;
  /** Id of the step's prompt under whose heading the sentences stand, in place of one of their own. */
  readonly prompt?: string;
  readonly items: readonly GuidanceItem[];
}

/** All guidance of one step. */
export interface Guidance {
  readonly step: StepId;
  readonly topics: readonly GuidanceTopic[];
}
