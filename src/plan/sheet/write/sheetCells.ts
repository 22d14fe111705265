import type { Language } from "../../../content/Language";
import type { ColumnKind, TableDefinition } from "../../../content/tables/TableDefinition";
import type { Plan } from "../../Plan";
import { shownColumns } from "../../table/shownColumns";
import { tableRows } from "../../table/TableView";
import { viewTable } from "../../table/viewTable";
import { exactDate } from "../../values/exactDate";
import { readNumber } from "../../values/readNumber";
import { readPercent } from "../../values/readPercent";

/** A cell of a table as a workbook holds it. Dates are ISO 8601. */
export type SheetCell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "amount" | "number" | "percent"; readonly value: number }
  | { readonly kind: "date"; readonly iso: string };

/** A table as it is written into a file. */
export interface TableSheet {
  readonly header: readonly string[];
  /** How wide the columns are to one another. */
  readonly widths: readonly number[];
  readonly texts: readonly (readonly string[])[];
  readonly cells: readonly (readonly SheetCell[])[];
}

/** Excel takes these for dates of other years: its calendar has a day in 1900 that there was not. */
const FIRST_DATE = "1900-03-01";

/** The shown columns of a table, with header and rows, as texts and as what they mean. */
export function sheetCells(table: TableDefinition, plan: Plan, language: Language): TableSheet {
  const inLanguage = { ...plan, meta: { ...plan.meta, language } };
  const view = viewTable(inLanguage, table);
  const kinds = new Map(shownColumns(inLanguage, table, language).map(({ id, definition }) => [id, definition?.kind]));
  const texts = tableRows(view).slice(1);
  const kindAt = view.columns.map(({ id }) => kinds.get(id) ?? "text");
  const cells = texts.map((row) => row.map((text, index) => cellOf(text, kindAt[index] ?? "text")));
  return { header: view.header, widths: view.widths, texts, cells };
}

function cellOf(text: string, kind: ColumnKind): SheetCell {
  const trimmed = text.trim();
  if (kind === "date") {
    const iso = exactDate(trimmed);
    if (iso !== null && iso >= FIRST_DATE) return { kind, iso };
  }
  if (kind === "amount" || kind === "number" || kind === "percent") {
    const value = kind === "percent" ? readPercent(trimmed) : readNumber(trimmed);
    if (value !== null) return { kind, value };
  }
  if (kind === "computed") {
    const value = readNumber(trimmed);
    if (value !== null) return { kind: "number", value };
  }
  return { kind: "text", text };
}
