import type { TableId } from "../../content/tables/tableIds";
import { own } from "../../document/own";
import type { Plan } from "../../plan/Plan";
import type { TableRow } from "../../plan/table/PlanTable";
import type { ShownColumn } from "../../plan/table/shownColumns";
import { kindOf, targetText } from "../../plan/thread/targets";

/** What a row is called in a list, and what else it says; "" for nothing. */
export interface RowName {
  readonly text: string;
  readonly more: string;
}

export interface NamedRow {
  readonly table: TableId;
  readonly row: TableRow;
  /** Its place, 0 the first. */
  readonly index: number;
  readonly columns: readonly ShownColumn[];
  readonly plan: Plan;
}

/** Digits and signs alone tell nothing of what a row is about. */
const WORDLESS = /^[^\p{L}]*$/u;

/** A row by what it says as a goal or a need, else by its first text that is no number, else by its place; and its next text. */
export function rowName({ table, row, index, columns, plan }: NamedRow): RowName {
  const texts = columns.map(({ id }) => own(row.cells, id)?.trim() ?? "").filter((text) => text !== "");
  const said = kindOf(table) === null ? "" : targetText(table, row, plan.meta.language);
  const text = said === "" ? (texts.find(hasWords) ?? texts[0] ?? String(index + 1)) : said;
  const more = texts.slice(texts.indexOf(text) + 1).find((each) => hasWords(each) && !text.includes(each));
  return { text, more: more ?? "" };
}

function hasWords(text: string): boolean {
  return !WORDLESS.test(text);
}
