import type { TableId } from "../../content/tables/tableIds";
import type { Plan } from "../Plan";
import { withUnitColumn } from "../sheet/take/unitColumn";
import type { Unit } from "./Unit";
import { foldedName } from "./unitName";
import { isOwn, LINKED_TABLES, ownColumns, type PlanRow, planRows, tableOf } from "./unitRows";

/** A unit's rows as the plan would hold them. */
export interface ComingRows {
  readonly rows: readonly PlanRow[];
  /** Names of columns of the unit's own that the plan lacks. */
  readonly leftOut: readonly string[];
}

/** The plan's columns that rows may come into, those that say the unit among them, by table; null for measures. */
export type UnitColumns = ReadonlyMap<
  TableId | null,
  { readonly unit: string; readonly byName: ReadonlyMap<string, string> }
>;

/** The columns of a plan that units' rows come into. Those that say the unit are made when the first row comes. */
export function unitColumns(plan: Plan): UnitColumns {
  return new Map(
    [null, ...LINKED_TABLES].map((table) => {
      const { plan: made, column } = withUnitColumn(plan, tableOf(table));
      const byName = [...ownColumns(made, table)].map(([id, name]) => [foldedName(name), id] as const);
      return [table, { unit: column, byName: new Map(byName.toReversed()) }] as const;
    }),
  );
}

/** The unit's rows with its own columns under the ids that the plan has for those of the same name. */
export function comingRows({ plan }: Pick<Unit, "plan">, columns: UnitColumns): ComingRows {
  const leftOut = new Set<string>();
  const names = new Map([null, ...LINKED_TABLES].map((table) => [table, ownColumns(plan, table)]));
  const rows = planRows(plan).map((row) => {
    const ids = columns.get(row.table)?.byName;
    const texts = Object.entries(row.texts).flatMap(([field, text]) => {
      if (!isOwn(field)) return [[field, text] as const];
      const name = names.get(row.table)?.get(field) ?? "";
      const id = ids?.get(foldedName(name));
      if (id === undefined && name !== "") leftOut.add(name);
      return id === undefined ? [] : [[id, text] as const];
    });
    return { ...row, texts: Object.fromEntries(texts) };
  });
  return { rows: rows.filter(({ texts }) => Object.keys(texts).length > 0), leftOut: [...leftOut] };
}
