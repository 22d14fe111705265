import type { TableId } from "../../content/tables/tableIds";
import type { Plan } from "../Plan";
import { withUnitColumn } from "../sheet/take/unitColumn";
import { originsOf } from "./origin";
import type { Texts } from "./rowTexts";
import type { UnitProposal } from "./UnitProposal";
import { LINKED_TABLES, tableOf } from "./unitRows";

/** The plan in which units that are called something else now are called so in their rows, where these say what they did. */
export function withNewNames(plan: Plan, proposals: readonly UnitProposal[]): Plan {
  const names = new Map(
    proposals.flatMap(({ id, knownAs, unit }) =>
      knownAs === null || knownAs === unit.name ? [] : [[id, { was: knownAs, is: unit.name }] as const],
    ),
  );
  if (names.size === 0) return plan;
  const renamed = (texts: Texts, column: string): Texts => {
    const name = originsOf(texts).flatMap(({ unit }) => names.get(unit) ?? [])[0];
    return name === undefined || texts[column] !== name.was ? texts : { ...texts, [column]: name.is };
  };
  const columnOf = (table: TableId | null): string => withUnitColumn(plan, tableOf(table)).column;
  const column = columnOf(null);
  const tables = LINKED_TABLES.flatMap((id) => {
    const [table, own] = [plan.tables[id], columnOf(id)];
    const rows = table?.rows.map(({ nr, cells }) => ({ nr, cells: renamed(cells, own) }));
    return table === undefined || rows === undefined ? [] : [[id, { ...table, rows }] as const];
  });
  return {
    ...plan,
    measures: plan.measures.map((measure) => ({ ...measure, more: renamed(measure.more, column) })),
    tables: { ...plan.tables, ...Object.fromEntries(tables) },
  };
}
