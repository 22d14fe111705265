import { useMemo, useState } from "react";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import type { TableColumn } from "../../document/table/TableToSync";
import type { Plan } from "../../plan/Plan";
import { acceptedRows, type ImportWish } from "../../plan/sheet/take/acceptedRows";
import { importColumns } from "../../plan/sheet/match/importColumns";
import type { ImportProposal } from "../../plan/sheet/take/ImportProposal";
import { guessSetup, type ImportSetup, setupWithHeader } from "../../plan/sheet/match/ImportSetup";
import { planImport } from "../../plan/sheet/take/planImport";
import type { Sheet, SheetRows } from "../../plan/sheet/read/SheetFile";
import type { SheetSource } from "./useSheetSource";

/** Sheets on their way into a table, as the user has set it up. */
export interface Import extends ImportWish {
  readonly table: TableDefinition;
  readonly sheets: readonly Sheet[];
  /** The index of the sheet that is read in, and its rows. */
  readonly sheet: number;
  readonly rows: SheetRows;
  /** Our columns, with the name of each first among its names. */
  readonly columns: readonly TableColumn[];
  readonly setup: ImportSetup;
  readonly proposal: ImportProposal;
  /** Rows that only add up others are taken in too. */
  readonly withTotals: boolean;
  /** The rows that would be taken in now. */
  readonly accepted: ReadonlySet<number>;
  readonly chooseSheet: (sheet: number) => void;
  readonly chooseHeader: (header: number | null) => void;
  /** Says what the sheet's column at a place is; null leaves it out. */
  readonly matchColumn: (place: number, column: string | null) => void;
  readonly wish: (wish: Partial<Wish>) => void;
}

type Wish = ImportWish & Pick<Import, "withTotals">;

/** What the user has chosen for one source; `setup` is null while it is as guessed. */
interface Choice extends Wish {
  readonly turn: number;
  readonly sheet: number;
  readonly setup: ImportSetup | null;
}

const NO_ROWS: SheetRows = [];

/** How what the user has chosen or pasted comes into a table; null while there is none. */
export function useImport(source: SheetSource | null, table: TableDefinition | null, plan: Plan): Import | null {
  const turn = source?.turn ?? 0;
  const [last, setChoice] = useState<Choice>(firstChoice(turn));
  const choice = last.turn === turn ? last : firstChoice(turn);
  const sheets = source?.read.kind === "sheets" ? source.read.sheets : null;
  const rows = sheets?.[choice.sheet]?.rows ?? NO_ROWS;
  const columns = useMemo(() => (table === null ? [] : importColumns(plan, table)), [plan, table]);
  const guessed = useMemo(() => guessSetup(rows, columns), [rows, columns]);
  const setup = choice.setup ?? guessed;
  const proposed = useMemo(() => proposeRows(rows, setup, table, plan), [rows, setup, table, plan]);
  const proposal = choice.withTotals ? withTotals(proposed) : proposed;
  if (sheets === null || table === null) return null;
  const choose = (changed: Partial<Choice>): void => {
    setChoice({ ...choice, ...changed });
  };
  return {
    ...{ table, sheets, rows, columns, setup, proposal },
    sheet: choice.sheet,
    withChanges: choice.withChanges,
    withErrors: choice.withErrors,
    withTotals: choice.withTotals,
    accepted: acceptedRows(proposal, choice),
    chooseSheet: (sheet) => {
      choose({ sheet, setup: null });
    },
    chooseHeader: (header) => {
      choose({ setup: setupWithHeader(rows, columns, header) });
    },
    matchColumn: (place, column) => {
      choose({ setup: { ...setup, match: setup.match.with(place, column) } });
    },
    wish: choose,
  };
}

function withTotals(proposal: ImportProposal): ImportProposal {
  return { ...proposal, rows: [...proposal.rows, ...proposal.totals].toSorted((a, b) => a.row - b.row) };
}

function firstChoice(turn: number): Choice {
  return { turn, sheet: 0, setup: null, withChanges: true, withErrors: true, withTotals: false };
}

function proposeRows(rows: SheetRows, setup: ImportSetup, table: TableDefinition | null, plan: Plan): ImportProposal {
  if (table === null || rows.length === 0) return { rows: [], errors: [], totals: [] };
  const match = setup.match.map((column) => ({ column }));
  return planImport(rows.slice(setup.below), match, table, plan);
}
