import type { GuidanceItem } from "../../content/Guidance";
import type { OwnWord, PlanChoice } from "../../content/PlanChoice";
import type { StepContent } from "../../content/Prompt";
import type { StepId } from "../../content/StepId";
import type { TableColumn, TableDefinition } from "../../content/tables/TableDefinition";

/** The content that names fields of the plan, as far as it has been fetched. */
export interface FieldWords {
  readonly steps: Readonly<Partial<Record<StepId, Pick<StepContent, "prompts">>>>;
  readonly items: readonly GuidanceItem[];
  readonly tables: readonly TableDefinition[];
  /** The columns of all forms that hold measures. */
  readonly measureColumns: readonly TableColumn[];
  readonly choices: readonly PlanChoice[];
  readonly ownWords: readonly OwnWord[];
}

/** Nothing fetched. */
export const NO_WORDS: FieldWords = {
  steps: {},
  items: [],
  tables: [],
  measureColumns: [],
  choices: [],
  ownWords: [],
};
