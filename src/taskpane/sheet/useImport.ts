import { useMemo, useState } from "react";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import type { TableColumn } from "../../document/table/TableToSync";
import type { Plan } from "../../plan/Plan";
import { acceptedRows, type ImportWish } from "../../plan/sheet/take/acceptedRows";
import { groupColumns, type GroupColumns } from "../../plan/sheet/match/groupColumns";
import { importColumns } from "../../plan/sheet/match/importColumns";
import type { ImportProposal } from "../../plan/sheet/take/ImportProposal";
import type { Steps } from "../../plan/foreign/steps";
import { contentRows, guessSetup, type ImportSetup, setupWithHeader } from "../../plan/sheet/match/ImportSetup";
import { mainColumn, planImportInSteps } from "../../plan/sheet/take/planImport";
import { withUnitColumn } from "../../plan/sheet/take/unitColumn";
import type { Sheet, SheetRows } from "../../plan/sheet/read/SheetFile";
import { useProposal } from "./useProposal";
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
  /** What would come of it is still being found out: `proposal` may be that of an earlier setup. */
  readonly isPlanning: boolean;
  /** What is hidden in the sheet is read too. */
  readonly withHidden: boolean;
  /** Columns of which a text stands once for several rows, and whether it is used for all of them. */
  readonly groups: GroupColumns;
  readonly withGroups: boolean;
  /** The unit that all rows are from, "" for none. */
  readonly unit: string;
  /** The rows that would be taken in now, by their `row`. */
  readonly accepted: ReadonlySet<number>;
  readonly chooseSheet: (sheet: number) => void;
  readonly chooseHeader: (header: number | null) => void;
  /** Says what the sheet's column at a place is; null leaves it out. */
  readonly matchColumn: (place: number, column: string | null) => void;
  /** Says what the marks in columns of years or months are; null leaves them out. */
  readonly matchMarks: (column: string | null) => void;
  readonly wish: (wish: Partial<Wish>) => void;
  /** Takes a single row in, or leaves it out. */
  readonly tick: (row: number, isTicked: boolean) => void;
}

type Wish = Pick<Import, "withChanges" | "withErrors" | "unit" | "withHidden" | "withGroups">;

/** What the user has chosen for one source; `setup` is null while it is as guessed. */
interface Choice extends Wish {
  readonly turn: number;
  readonly sheet: number;
  readonly setup: ImportSetup | null;
  readonly ticked: ReadonlyMap<number, boolean>;
}

const NO_ROWS: SheetRows = [];
const NO_TICKS: Choice["ticked"] = new Map();

/** How what the user has chosen or pasted comes into a table; null while there is none. */
export function useImport(source: SheetSource | null, table: TableDefinition | null, plan: Plan): Import | null {
  const turn = source?.turn ?? 0;
  const [last, setChoice] = useState<Choice>(firstChoice(turn));
  const choice = last.turn === turn ? last : firstChoice(turn);
  const { unit, withGroups } = choice;
  const sheets = source?.read.kind === "sheets" ? source.read.sheets : null;
  const sheet = sheets?.[choice.sheet];
  const rows = (choice.withHidden ? sheet?.hidden?.whole : sheet?.rows) ?? sheet?.rows ?? NO_ROWS;
  const held = useMemo(() => planFor(plan, table, unit), [plan, table, unit]);
  const columns = useMemo(() => (table === null ? [] : importColumns(held.plan, table)), [held, table]);
  const guessed = useMemo(() => guessSetup(rows, columns), [rows, columns]);
  const setup = choice.setup ?? guessed;
  const groups = useMemo(() => groupsIn(rows, setup, table), [rows, setup, table]);
  const steps = useMemo(
    () =>
      table === null || sheet === undefined || rows.length === 0
        ? null
        : () => proposeRows(rows, setup, sheet, table, held, withGroups ? groups.places : []),
    [rows, setup, sheet, table, held, withGroups, groups],
  );
  const { proposal, isPlanning } = useProposal({ rows, steps });
  if (sheets === null || table === null) return null;
  const setters = settersOf(choice, { rows, columns, setup }, setChoice);
  return {
    ...choice,
    ...{ table, sheets, rows, columns, setup, groups, proposal, isPlanning },
    accepted: acceptedRows(proposal, choice),
    ...setters,
  };
}

type Setters = Pick<Import, "chooseSheet" | "chooseHeader" | "matchColumn" | "matchMarks" | "wish" | "tick">;

function settersOf(
  choice: Choice,
  { rows, columns, setup }: Pick<Import, "rows" | "columns" | "setup">,
  setChoice: (choice: Choice) => void,
): Setters {
  const choose = (changed: Partial<Choice>): void => {
    setChoice({ ...choice, ...changed });
  };
  return {
    chooseSheet: (sheet) => {
      choose({ ...firstChoice(choice.turn), unit: choice.unit, sheet });
    },
    chooseHeader: (header) => {
      choose({ setup: setupWithHeader(rows, columns, header), ticked: NO_TICKS });
    },
    matchColumn: (place, column) => {
      choose({ setup: { ...setup, match: setup.match.with(place, column) } });
    },
    matchMarks: (column) => {
      if (setup.marks !== undefined) choose({ setup: { ...setup, marks: { ...setup.marks, column } } });
    },
    wish: (wish) => {
      choose("withHidden" in wish ? { ...wish, setup: null, ticked: NO_TICKS } : wish);
    },
    tick: (row, isTicked) => {
      choose({ ticked: new Map(choice.ticked).set(row, isTicked) });
    },
  };
}

function firstChoice(turn: number): Choice {
  const wish = { withChanges: true, withErrors: true, withHidden: false, withGroups: true, unit: "" };
  return { turn, sheet: 0, setup: null, ticked: NO_TICKS, ...wish };
}

/** A plan with a place for the unit, where one is given. */
interface HeldPlan {
  readonly plan: Plan;
  readonly unit: { readonly column: string; readonly name: string } | null;
}

function planFor(plan: Plan, table: TableDefinition | null, name: string): HeldPlan {
  const unit = name.trim();
  if (table === null || unit === "") return { plan, unit: null };
  const { plan: held, column } = withUnitColumn(plan, table);
  return { plan: held, unit: { column, name: unit } };
}

/** Only measures stand below what they are for. */
function groupsIn(rows: SheetRows, { below, match }: ImportSetup, table: TableDefinition | null): GroupColumns {
  const isMeasures = table?.holds === "measures";
  return groupColumns(isMeasures ? rows.slice(below) : [], match, isMeasures ? mainColumn(table) : "");
}

function proposeRows(
  rows: SheetRows,
  setup: ImportSetup,
  sheet: Sheet,
  table: TableDefinition,
  { plan, unit }: HeldPlan,
  groups: readonly number[],
): Steps<ImportProposal> {
  const content = contentRows(rows, setup);
  const struck = (sheet.struck ?? []).map((row) => row - setup.below);
  return planImportInSteps(content.rows, content.match, table, plan, { struck, unit, groups });
}
