import { goalColumnOf, prefixOf } from "../../content/tables/threadTables";
import type { TableId } from "../../content/tables/tableIds";
import type { Plan } from "../Plan";
import type { PlanTable } from "../table/PlanTable";
import { linksOf, TOKENS, tokensIn, tokenText } from "./threadCells";
import { targetsIn } from "./targets";

/**
 * The plan with other tokens where another plan has the same ones for something else: two plans of version 1 have got theirs
 * by the places of their rows.
 */
export function withTokensApart(plan: Plan, other: Plan): Plan {
  const renamed = new Map(
    (["goals", "needs"] as const).flatMap((kind) => {
      const taken = targetsIn(other, kind).byToken;
      const isOther = (token: string, text: string): boolean => (taken.get(token)?.text ?? text) !== text;
      return [...targetsIn(plan, kind).byToken].flatMap(([token, { text }]) =>
        isOther(token, text) ? [[token, unlike(token, taken)] as const] : [],
      );
    }),
  );
  if (renamed.size === 0) return plan;
  const apart = (text: string): string => tokenText(tokensIn(text).map((token) => renamed.get(token) ?? token));
  const tables = Object.entries(plan.tables).map(([id, table]) => [id, withTokens(table, id as TableId, apart)]);
  const measures = plan.measures.map((measure) => ({
    ...measure,
    more: changed(measure.more, [linksOf("need")], apart),
  }));
  return { ...plan, tables: Object.fromEntries(tables) as Plan["tables"], measures };
}

function unlike(token: string, taken: ReadonlyMap<string, unknown>): string {
  const next = `${token}+`;
  return taken.has(next) ? unlike(next, taken) : next;
}

function withTokens(table: PlanTable, id: TableId, apart: (text: string) => string): PlanTable {
  const column = goalColumnOf(id);
  const fields = [...(prefixOf(id) === "R" ? [] : [TOKENS]), ...(column === null ? [] : [linksOf(column)])];
  return { ...table, rows: table.rows.map(({ nr, cells }) => ({ nr, cells: changed(cells, fields, apart) })) };
}

type Texts = Readonly<Record<string, string>>;

function changed(texts: Texts, fields: readonly string[], change: (text: string) => string): Texts {
  const own = fields.flatMap((field) => (texts[field] === undefined ? [] : [[field, change(texts[field])] as const]));
  return { ...texts, ...Object.fromEntries(own) };
}
