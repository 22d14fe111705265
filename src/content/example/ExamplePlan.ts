import type { StrategyId } from "../Guidance";
import type { Localized } from "../Language";
import type { ChoiceId } from "../PlanChoice";
import type { StepId } from "../StepId";
import type { TableId } from "../tables/tableIds";

/** An answer of the example, of the kind that the prompt's input has. A prompt that stands for a choice has none. */
export type ExampleAnswer =
  | { readonly kind: "text"; readonly text: Localized }
  | { readonly kind: "list"; readonly items: readonly Localized[] }
  | { readonly kind: "people"; readonly people: readonly { readonly who: Localized; readonly how: Localized }[] }
  /** `when` is an ISO 8601 date. */
  | { readonly kind: "dates"; readonly events: readonly { readonly what: Localized; readonly when: string }[] };

/** What the example has written in a step. */
export interface ExampleStep {
  /** By prompt id. */
  readonly answers: Readonly<Record<string, ExampleAnswer>>;
  /** Items of the guidance that are taken into the text. */
  readonly included: readonly string[];
  /** Notes to questions of the guidance, by the item's id. */
  readonly notes: Readonly<Record<string, Localized>>;
}

/** What the example has chosen once for the plan: an option, additions to it, or its own words. */
export interface ExampleChoice {
  readonly option: string | null;
  readonly additions?: readonly string[];
  readonly own?: Localized;
}

/** A row of a table, by column id. The first is "R1", the second "R2". */
export type ExampleRow = Readonly<Record<string, Localized>>;

/** What a measure that a grant is applied for has besides. */
export interface ExampleGrant {
  /** Among the measures that a grant is applied for; 1 comes first. */
  readonly priority: number;
  readonly category: Localized;
  readonly participants: number;
  readonly place: Localized;
  /** In kroner. */
  readonly amount: number;
}

/** A measure of the example, with what all forms that hold measures ask for. */
export interface ExampleMeasure {
  /** The row of the needs that it meets, "R2". */
  readonly need: string;
  /** The row of the goals that it serves, "R1". */
  readonly goal: string;
  readonly strategy: StrategyId;
  readonly action: Localized;
  readonly responsible: Localized;
  /** ISO 8601 dates: when it begins, and when it is to be done. */
  readonly from: string;
  readonly deadline: string;
  readonly status: "notStarted" | "ongoing" | "done" | "postponed" | "cancelled";
  readonly evaluation: Localized;
  readonly indicator: Localized;
  readonly targetGroup: Localized;
  readonly method: Localized;
  readonly schedule: Localized;
  readonly financing: Localized;
  /** In kroner, for each year of the period. */
  readonly years: readonly [number, number, number, number];
  readonly grant?: ExampleGrant;
  readonly report?: ExampleReport;
}

/** What is said of a measure in the yearly report. */
export interface ExampleReport {
  readonly reason?: Localized;
  /** In kroner. */
  readonly used?: number;
  readonly proposal?: Localized;
}

/** A whole plan of a municipality that does not exist. */
export interface ExamplePlan {
  readonly municipality: string;
  readonly from: string;
  readonly to: string;
  /** The period of the tariff agreement. */
  readonly hta: string;
  readonly choices: Readonly<Partial<Record<ChoiceId, ExampleChoice>>>;
  /** What it calls things, by the id of the word. */
  readonly words: Readonly<Record<string, Localized>>;
  readonly steps: Readonly<Record<StepId, ExampleStep>>;
  readonly tables: Readonly<Partial<Record<TableId, readonly ExampleRow[]>>>;
  readonly measures: readonly ExampleMeasure[];
  readonly previous: ExamplePrevious;
}

/** The period before, and what was done in it. */
export interface ExamplePrevious {
  readonly from: string;
  readonly to: string;
  readonly done: readonly { readonly need: Localized; readonly action: Localized; readonly evaluation: Localized }[];
}
