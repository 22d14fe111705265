import { GOAL_TABLE, NEED_TABLES, prefixOf } from "../../content/tables/threadTables";
import type { TableId } from "../../content/tables/tableIds";
import type { Plan } from "../Plan";
import { computeCell } from "../table/computeCell";
import type { TableRow } from "../table/PlanTable";
import { TOKENS, tokensIn } from "./threadCells";

/** What can be linked to. */
export type TargetKind = "goals" | "needs";

/** A goal or a need. */
export interface Target {
  /** "M1", "B1". */
  readonly nr: string;
  readonly table: TableId;
  readonly row: TableRow;
  /** What it says in one line, "" where nobody has filled it in. */
  readonly text: string;
}

/** The plan's goals or needs, in the order of their tables. */
export interface Targets {
  readonly all: readonly Target[];
  readonly byNr: ReadonlyMap<string, Target>;
  readonly byToken: ReadonlyMap<string, Target>;
}

type Found = Readonly<Record<TargetKind, Targets>>;

/** What has been found before: each cell of a table asks, and tables do not change. */
const known = new WeakMap<Plan["tables"], Map<string, Found>>();

/** The plan's goals or needs. */
export function targetsIn({ tables, meta: { language } }: Plan, kind: TargetKind): Targets {
  const byLanguage = known.get(tables) ?? new Map<string, Found>();
  known.set(tables, byLanguage);
  const found = byLanguage.get(language) ?? {
    goals: findTargets(tables, [GOAL_TABLE], language),
    needs: findTargets(tables, NEED_TABLES, language),
  };
  byLanguage.set(language, found);
  return found[kind];
}

function findTargets(tables: Plan["tables"], ids: readonly TableId[], language: Plan["meta"]["language"]): Targets {
  const all = ids.flatMap((table) =>
    (tables[table]?.rows ?? []).map((row): Target => ({
      nr: row.nr,
      table,
      row,
      text: targetText(table, row, language),
    })),
  );
  return {
    all,
    byNr: new Map(all.map((target) => [target.nr, target])),
    byToken: new Map(all.flatMap((target) => tokensIn(target.row.cells[TOKENS]).map((token) => [token, target]))),
  };
}

/** What a row says as a goal or a need. */
export function targetText(table: TableId, { cells }: TableRow, language: Plan["meta"]["language"]): string {
  if (table === "own.bemanningsbehov") return staffingText(cells, language);
  return (cells[table === GOAL_TABLE ? "goals" : "needs"] ?? "").trim();
}

/** "Sykepleiere: 16 årsverk"; the group alone where the number of årsverk cannot be told. */
function staffingText(cells: TableRow["cells"], language: Plan["meta"]["language"]): string {
  const group = (cells.positionGroup ?? "").trim();
  const gap = (cells.gap ?? "").trim() || computeCell("gap", cells, language);
  return gap === "" || group === "" ? group : `${group}: ${gap} årsverk`;
}

/** "M" where goals are linked to, "B" for needs. */
export function prefixOfKind(kind: TargetKind): "M" | "B" {
  return kind === "goals" ? "M" : "B";
}

/** What a table's rows are when they are linked to; null for a table that nothing is linked to. */
export function kindOf(table: TableId): TargetKind | null {
  const prefix = prefixOf(table);
  return prefix === "R" ? null : prefix === "M" ? "goals" : "needs";
}
