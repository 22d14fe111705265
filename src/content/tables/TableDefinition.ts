import type { Localized } from "../Language";
import type { SourceRef } from "../Source";
import type { StepId } from "../StepId";
import type { TableId } from "./tableIds";

/** What a cell of a column holds; all are kept as the user's own text, the kind says how it is filled in, read and sorted. */
export type ColumnKind =
  | "text"
  | "choice"
  | "date"
  | "amount"
  | "number"
  | "percent"
  | "role"
  | "strategy"
  | "status"
  | "computed"
  | "goals"
  | "needs";

/** The name of a column that is about one year of the plan's period: words that end in the year, the same in both languages. */
export interface YearName {
  /** The last year, or the one at this place, 0 the first. */
  readonly year: "last" | number;
  /** What stands before the year. */
  readonly before: string;
}

/** A column of a standard table. */
export interface TableColumn {
  /** Unique in its table; in tables of measures the name of the measure's field. Stands in users' documents. */
  readonly id: string;
  readonly name: Localized;
  /** What it is called instead where the plan's period is known. */
  readonly yearName?: YearName;
  /** What we have called it before: it may stand so in documents. */
  readonly formerNames?: readonly string[];
  readonly kind: ColumnKind;
  /** One sentence on what belongs there. */
  readonly help?: Localized;
  /** Of kind "choice": the usual answers. Any other text is allowed. */
  readonly options?: readonly Localized[];
  /** Other names under which the column is known when a table is read in, in either language. */
  readonly synonyms?: readonly string[];
  /** How wide it is to the others, about the number of characters of its longest word or usual content. */
  readonly width: number;
}

/** A standard table. */
export interface TableDefinition {
  readonly id: TableId;
  readonly step: StepId;
  readonly title: Localized;
  /** What it is for, in one or two sentences. */
  readonly purpose: Localized;
  /** What tells it from the tables that are most like it. */
  readonly difference?: Localized;
  readonly columns: readonly TableColumn[];
  /** Rows that it starts with, by column id. */
  readonly startingRows: readonly Readonly<Record<string, Localized>>[];
  /** "measures": the plan's measures, the same in every such form. "rows": rows of the table's own. */
  readonly holds: "measures" | "rows";
  /** "own": made by us out of a source's lists or questions. Never called KS's. */
  readonly origin: "seed" | "own";
  /** The source of the table, or of what it was made from. */
  readonly source: SourceRef;
  /** Holds what concerns single employees, or groups so small that one knows who: must not stand in the plan, which is public. */
  readonly isPrivate?: true;
  readonly covers: readonly string[];
}
