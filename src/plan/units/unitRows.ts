import { ANALYSE } from "../../content/tables/analyse";
import { BEMANNINGSANALYSE } from "../../content/tables/bemanningsanalyse";
import { BEMANNINGSBEHOV } from "../../content/tables/bemanningsbehov";
import { HANDLINGSPLAN } from "../../content/tables/handlingsplan";
import { KOMPETANSEANALYSE } from "../../content/tables/kompetanseanalyse";
import { MAAL } from "../../content/tables/maal";
import { MEASURE_TABLE_IDS } from "../../content/tables/measureTableIds";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import type { TableId } from "../../content/tables/tableIds";
import { goalColumnOf } from "../../content/tables/threadTables";
import type { Measure } from "../measures/Measure";
import type { Plan } from "../Plan";
import type { TableRow } from "../table/PlanTable";
import { measureText } from "../thread/overview";
import { targetText } from "../thread/targets";
import { linksOf, TOKENS, tokensIn } from "../thread/threadCells";
import { linkField, measureFields, type Texts, writtenFields } from "./rowTexts";
import type { UnitRowKind, UnitRowPlace } from "./Unit";

/** The tables of goals and needs. */
export const LINKED_DEFINITIONS: readonly TableDefinition[] = [
  MAAL,
  ANALYSE,
  KOMPETANSEANALYSE,
  BEMANNINGSBEHOV,
  BEMANNINGSANALYSE,
];

export const LINKED_TABLES: readonly TableId[] = LINKED_DEFINITIONS.map(({ id }) => id);

/** The table that rows of a kind are in: measures in the action plan. */
export function tableOf(table: TableId | null): TableDefinition {
  return LINKED_DEFINITIONS.find(({ id }) => id === table) ?? HANDLINGSPLAN;
}

/** A goal, a need or a measure, alike for all three. */
export interface PlanRow extends UnitRowPlace {
  readonly nr: string;
  /** What it says in one line. */
  readonly title: string;
  readonly texts: Texts;
  /** All of its fields, as they are kept: a measure's `more`, or a row's cells. */
  readonly kept: Texts;
  /** Tokens of the needs or goals that it is linked to, and those by which it is linked to. */
  readonly links: readonly string[];
  readonly tokens: readonly string[];
}

/** The goals, needs and measures of a plan that say anything, in this order. */
export function planRows(plan: Plan): readonly PlanRow[] {
  const { language } = plan.meta;
  const rows = LINKED_DEFINITIONS.flatMap((table) =>
    (plan.tables[table.id]?.rows ?? [])
      .filter((row) => !isStarting(row, table))
      .map((row) => rowOf(row, table, language)),
  );
  return [...rows, ...plan.measures.map(measureRow)].filter(({ texts }) => Object.keys(texts).length > 0);
}

/** Whether a row says no more than the table starts with. */
function isStarting({ cells }: TableRow, { startingRows }: TableDefinition): boolean {
  const texts = Object.entries(writtenFields(cells));
  return startingRows.some((start) =>
    texts.every(([column, text]) => Object.values(start[column] ?? {}).some((each) => each === text.trim())),
  );
}

function rowOf(row: TableRow, { id }: TableDefinition, language: Plan["meta"]["language"]): PlanRow {
  const { nr, cells } = row;
  const texts = writtenFields(cells);
  const kind: UnitRowKind = goalColumnOf(id) === null ? "goal" : "need";
  return {
    ...{ kind, table: id, nr, texts, kept: cells },
    title: targetText(id, row, language) || (Object.values(texts)[0] ?? ""),
    links: tokensIn(cells[linkField(id) ?? ""]),
    tokens: tokensIn(cells[TOKENS]),
  };
}

function measureRow(measure: Measure): PlanRow {
  const { nr, more } = measure;
  const [texts, title] = [measureFields(measure), measureText(measure)];
  const links = tokensIn(more[linksOf("need")]);
  return { kind: "measure", table: null, nr, title, texts, kept: more, links, tokens: [] };
}

/** The columns that the users of a plan have added to where a kind of rows stands, by id. */
export function ownColumns({ tables }: Plan, table: TableId | null): ReadonlyMap<string, string> {
  const ids = table === null ? MEASURE_TABLE_IDS : [table];
  const columns = ids.flatMap((id) => (tables[id]?.columns ?? []).filter((column) => isOwn(column.id)));
  return new Map(columns.map(({ id, name }) => [id, name]));
}

/** Whether a column is one that somebody has added. */
export function isOwn(column: string): boolean {
  return /^own\..+\.\d+$/u.test(column);
}
