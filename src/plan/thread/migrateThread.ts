import { GOAL_TABLE, INDICATOR_TABLE, NEED_TABLES, prefixOf, tablesWith } from "../../content/tables/threadTables";
import type { TableId } from "../../content/tables/tableIds";
import { normaliseText } from "../../document/text/normaliseText";
import type { Plan } from "../Plan";
import type { PartName } from "../stored/PartName";
import type { PlanTable, TableRow } from "../table/PlanTable";
import { lastNumber } from "./rowNumbers";
import { linksOf, TOKENS, tokensIn, tokenText } from "./threadCells";
import { type Target, type TargetKind, targetsIn } from "./targets";

/** The parts that a plan of version 1 has otherwise: its goals and needs have numbers of their own, and links. */
export const THREAD_PARTS: readonly PartName[] = [GOAL_TABLE, ...NEED_TABLES, INDICATOR_TABLE, "measures"];

/** The parts that link, and did not in version 1. */
export const LINKED_PARTS: readonly PartName[] = ["measures", INDICATOR_TABLE];

const THREAD_TABLES: readonly TableId[] = [GOAL_TABLE, ...NEED_TABLES];

/** New numbers of a table's rows, by those that they had. */
type Numbers = ReadonlyMap<string, string>;

/**
 * The plan in which each goal and need has a number that is its own in the whole plan. Those of version 1 were numbered table
 * by table, "R1"; and two people may have given the same one in two tables. The same for the same plan, whoever asks. What had
 * its number in the plan `before` keeps it.
 */
export function numberThread(plan: Plan, before: Pick<Plan, "tables"> = { tables: {} }): Plan {
  return THREAD_TABLES.reduce((sofar, id) => {
    const table = sofar.tables[id];
    return table === undefined ? sofar : numbered(sofar, id, table, before);
  }, plan);
}

function numbered(plan: Plan, id: TableId, table: PlanTable, before: Pick<Plan, "tables">): Plan {
  const prefix = prefixOf(id);
  const others = tablesWith(prefix).filter((each) => each !== id);
  const earlier = tablesWith(prefix).slice(0, tablesWith(prefix).indexOf(id));
  const kept = new Set(numbersIn(before, [id]));
  const taken = new Set([...numbersIn(plan, earlier), ...numbersIn(before, others)]);
  const isSound = ({ nr }: TableRow): boolean => nr.startsWith(prefix) && (kept.has(nr) || !taken.has(nr));
  if (table.rows.every(isSound)) return plan;
  const own = new Set(table.rows.filter(isSound).map(({ nr }) => nr));
  let last = lastNumber(plan, id);
  const numbers = new Map(
    table.rows
      .filter((row) => !isSound(row))
      .map(({ nr }) => {
        const same = `${prefix}${nr.slice(1)}`;
        const isFree = !nr.startsWith(prefix) && !taken.has(same) && !own.has(same);
        const next = isFree ? same : `${prefix}${(last += 1)}`;
        own.add(next);
        return [nr, next] as const;
      }),
  );
  const rows = table.rows.map((row) => renumbered(row, id, numbers));
  const lastRow = Math.max(table.lastRow, ...rows.map(({ nr }) => Number(nr.slice(1))));
  return withNumbers({ ...plan, tables: { ...plan.tables, [id]: { ...table, rows, lastRow } } }, id, numbers);
}

function numbersIn({ tables }: Pick<Plan, "tables">, ids: readonly TableId[]): readonly string[] {
  return ids.flatMap((id) => (tables[id]?.rows ?? []).map(({ nr }) => nr));
}

/** A row of version 1 is known by where it stood, so that all who read it link to it alike. */
function renumbered(row: TableRow, id: TableId, numbers: Numbers): TableRow {
  const nr = numbers.get(row.nr);
  if (nr === undefined) return row;
  const tokens = row.nr.startsWith("R") ? [...tokensIn(row.cells[TOKENS]), `${id}.${row.nr}`] : [];
  return { nr, cells: tokens.length === 0 ? row.cells : { ...row.cells, [TOKENS]: tokenText(tokens) } };
}

/** What is known of the table in Word, and what people disagree about, under the new numbers. */
function withNumbers(plan: Plan, id: TableId, numbers: Numbers): Plan {
  const conflicts = plan.conflicts.map((conflict) => {
    const dot = conflict.field.indexOf(".");
    const nr = conflict.part === id ? numbers.get(conflict.field.slice(0, dot)) : undefined;
    return nr === undefined ? conflict : { ...conflict, field: nr + conflict.field.slice(dot) };
  });
  const inWord = Object.entries(plan.inWord).map(([tag, known]) => {
    const { identity } = known;
    if (identity === null || !tag.endsWith(`:${id}`)) return [tag, known] as const;
    const rows = identity.rows.map((nr) => (nr === null ? nr : (numbers.get(nr) ?? nr)));
    return [tag, { ...known, identity: { ...identity, rows } }] as const;
  });
  return { ...plan, conflicts, inWord: Object.fromEntries(inWord) };
}

/**
 * The plan of version 1 in which measures name the needs, and indicators the goals, that they repeat word for word. What is
 * only alike is asked about (see alikeLinks). `like` has the goals and needs where the plan itself lacks them.
 */
export function linkAlike(plan: Plan, like: Plan = plan): Plan {
  const [needs, goals] = [byText(like, "needs"), byText(like, "goals")];
  const measures = plan.measures.map((measure) => {
    const tokens = measure.more[linksOf("need")] === undefined ? needs(measure.need) : null;
    return tokens === null ? measure : { ...measure, more: { ...measure.more, [linksOf("need")]: tokens } };
  });
  const indicators = plan.tables[INDICATOR_TABLE];
  const rows = indicators?.rows.map((row) => {
    const tokens = row.cells[linksOf("goal")] === undefined ? goals(row.cells.goal ?? "") : null;
    return tokens === null ? row : { nr: row.nr, cells: { ...row.cells, [linksOf("goal")]: tokens } };
  });
  const tables = indicators && rows ? { ...plan.tables, [INDICATOR_TABLE]: { ...indicators, rows } } : plan.tables;
  return { ...plan, measures, tables };
}

/** The token of the only goal or need that says this; null where there is none, or more than one. */
function byText(plan: Plan, kind: TargetKind): (words: string) => string | null {
  const found = new Map<string, Target | null>();
  for (const target of targetsIn(plan, kind).all) {
    const text = normaliseText(target.text);
    found.set(text, found.has(text) ? null : target);
  }
  return (words) => {
    const text = normaliseText(words);
    return text === "" ? null : (tokensIn(found.get(text)?.row.cells[TOKENS])[0] ?? null);
  };
}
