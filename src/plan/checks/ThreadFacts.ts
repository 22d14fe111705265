import type { TableId } from "../../content/tables/tableIds";

/** A goal or a need, as a row of its table. */
export interface ThreadItem {
  readonly nr: string;
  readonly table: TableId;
  readonly text: string;
  /** Numbers of the goals that a need is linked to; empty for a goal. */
  readonly goals: readonly string[];
}

/** What is linked to what: goals, needs, and measures by the numbers of the needs that they meet. */
export interface ThreadFacts {
  readonly goals: readonly ThreadItem[];
  readonly needs: readonly ThreadItem[];
  readonly measures: readonly { readonly nr: string; readonly needs: readonly string[] }[];
}
