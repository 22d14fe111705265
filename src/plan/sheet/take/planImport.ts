import type { ColumnKind, TableDefinition } from "../../../content/tables/TableDefinition";
import { cleanText } from "../../answers/cleanText";
import type { Plan } from "../../Plan";
import { shownColumns } from "../../table/shownColumns";
import type { ColumnMatch } from "../match/matchColumns";
import type { ImportError, ImportProposal, ProposedRow, ImportErrorCode } from "./ImportProposal";
import { isTotal } from "../../table/isTotal";
import { saysSame } from "./rowChanges";
import { knownRows } from "./knownRows";
import type { SheetRows } from "../read/SheetFile";
import { own } from "../../../document/own";
import type { Language } from "../../../content/Language";
import { amountText } from "../../values/amountText";
import { dateText, exactDate, looksLikeDate, serialDate } from "../../values/exactDate";
import { importStatus } from "./importStatus";
import { numberText } from "../../values/numberText";
import { readNumber } from "../../values/readNumber";
import { readPercent } from "../../values/readPercent";

type Cells = ProposedRow["cells"];

/**
 * What rows of a sheet, those below its header, would do to a table of the plan. A row that the plan has already is a change
 * of it: a measure with the same number, or the same need and action; in other tables a row with the same first text. `match`
 * is for each column of the sheet the column of ours, as matchColumns or the user has it.
 */
export function planImport(
  rows: SheetRows,
  match: readonly Pick<ColumnMatch, "column">[],
  table: TableDefinition,
  plan: Plan,
): ImportProposal {
  const kinds = kindsOf(plan, table);
  const errors: ImportError[] = [];
  const read = rows.map((row, index) => {
    const cells = new Map<string, string>();
    for (const [place, { column }] of match.entries()) {
      const text = cleanText(row[place] ?? "").trim();
      const kind = kinds.get(column ?? "") ?? "text";
      if (column === null || isNothing(text, kind)) continue;
      const cell = importCell(text, kind, plan.meta.language);
      cells.set(column, cell.text);
      if (cell.error !== null) errors.push({ row: index, column, code: cell.error, text });
    }
    return { row: index, cells: Object.fromEntries(cells) };
  });
  const filled = read.filter(({ cells }) => Object.keys(cells).some((column) => column !== "nr"));
  const proposed = propose(filled, table, plan);
  const isSum = ({ row, kind }: ProposedRow) => kind === "new" && isTotal(rows[row] ?? []);
  const [taken = [], totals = []] = [false, true].map((wanted) => proposed.filter((row) => isSum(row) === wanted));
  const places = new Set(taken.map(({ row }) => row));
  return { rows: taken, totals, errors: errors.filter(({ row }) => places.has(row)) };
}

/** A dash alone says in a list of numbers or dates that there is none. */
/** In these a dash is what somebody has written. */
const IN_WORDS: ReadonlySet<ColumnKind> = new Set(["text", "role", "goals", "needs"]);

function isNothing(text: string, kind: ColumnKind): boolean {
  return text === "" || (!IN_WORDS.has(kind) && /^[-–—]$/u.test(text));
}

function kindsOf(plan: Plan, table: TableDefinition): ReadonlyMap<string, ColumnKind> {
  const columns = shownColumns(plan, table, plan.meta.language);
  return new Map(columns.map(({ id, definition }) => [id, definition?.kind ?? "text"]));
}

function propose(
  read: readonly { readonly row: number; readonly cells: Cells }[],
  table: TableDefinition,
  plan: Plan,
): readonly ProposedRow[] {
  const known = knownRows(plan, table);
  return read.map(({ row, cells }) => {
    const texts = Object.fromEntries(Object.entries(cells).filter(([column]) => column !== "nr"));
    const there = known.take(cells);
    if (there === null) return { row, kind: "new", nr: null, cells: texts };
    const isSame = Object.entries(texts).every(([column, text]) =>
      saysSame(table, column, own(there.cells, column) ?? "", text),
    );
    return { row, kind: isSame ? "same" : "change", nr: there.nr, cells: texts };
  });
}

/** A cell's text as its column holds it, or as it stands with what is wrong. */
interface ImportedCell {
  readonly text: string;
  readonly error: ImportErrorCode | null;
}

/** A cell that is read into a column of the kind: amounts, numbers, dates and statuses get one form, words stay. */
function importCell(text: string, kind: ColumnKind, language: Language): ImportedCell {
  const trimmed = text.trim();
  if (kind === "amount") return numeric(trimmed, readNumber(trimmed), amountText);
  if (kind === "number") return numeric(trimmed, readNumber(trimmed), numberText);
  if (kind === "percent") return numeric(trimmed, readPercent(trimmed), (value) => `${numberText(value)} %`);
  if (kind === "date") return dated(trimmed);
  if (kind !== "status") return { text: trimmed, error: null };
  const status = importStatus(trimmed, language);
  return { text: status ?? trimmed, error: status === null ? "unknownStatus" : null };
}

function numeric(text: string, value: number | null, show: (value: number) => string): ImportedCell {
  return value === null ? { text, error: "notANumber" } : { text: show(value), error: null };
}

function dated(text: string): ImportedCell {
  const exact = exactDate(text) ?? serialDate(text);
  if (exact !== null) return { text: dateText(exact), error: null };
  return { text, error: looksLikeDate(text) ? "notADate" : null };
}
