import { ROUTE, ROUTE_TEXTS, type RouteStop } from "../../content/decision/routeTexts";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import type { Plan } from "../Plan";
import { LOG } from "../questions/meetingLog";
import type { TableRow } from "../table/PlanTable";
import { addRow, changeRow } from "../table/tableEditing";
import { startTable } from "../table/startTable";
import { linksOf, tokensIn, tokenText } from "../thread/threadCells";
import { sortKeyOfDate } from "../values/sortKeyOfDate";

/** What is filled in of a stop: cells of a row of the log. */
export type StopCells = Partial<Readonly<Record<"date" | "body" | "case" | "outcome", string>>>;

/** In a row of the log: the stop that it was made for. */
const ORIGIN = linksOf("route");

/** The words by which the log's own rows are known. */
const WORDS: Readonly<Record<RouteStop, { readonly body: RegExp; readonly case: RegExp }>> = {
  discussion: { body: /(?<!kompetanse)drøft/iu, case: /utkast|plan|høring|høyring/iu },
  committee: { body: /partssam|administrasjonsutv|medbestemm/iu, case: /(?:)/u },
  executive: { body: /formannskap/iu, case: /(?:)/u },
  council: { body: /kommunestyr|bystyr|herredsstyr|heradsstyr/iu, case: /vedta|vedtek|plan/iu },
};

/** What comes after the decision is no stop on the way to it. */
const LATER = /rapport|status|orienter|årsmelding/iu;

/** The row of the log about a stop: the one that was made for it, else the last that sounds so. Null where there is none. */
export function stopRow(plan: Plan, stop: RouteStop): TableRow | null {
  const rows = plan.tables[LOG]?.rows ?? [];
  const made = rows.find(({ cells }) => tokensIn(cells[ORIGIN]).includes(stop));
  const words = WORDS[stop];
  const alike = rows.filter(
    ({ cells }) =>
      cells[ORIGIN] === undefined &&
      words.body.test(cells.body ?? "") &&
      words.case.test(cells.case ?? "") &&
      !LATER.test(cells.case ?? ""),
  );
  return made ?? alike.findLast(({ cells }) => (cells.date ?? "") !== "") ?? alike.at(-1) ?? null;
}

/** Who decides on the plan: "Kommunestyret", "Bystyret". */
export function councilName(plan: Plan): string {
  const body = stopRow(plan, "council")?.cells.body?.trim() ?? "";
  return body || ROUTE_TEXTS.council.body[plan.meta.language];
}

/** The plan with a stop filled in: in its row of the log, or in a new one. */
export function setStop(plan: Plan, table: TableDefinition, stop: RouteStop, cells: StopCells): Plan {
  const started = startTable(plan, table);
  const row = stopRow(started, stop);
  const { language } = plan.meta;
  const usual = { body: ROUTE_TEXTS[stop].body[language], case: ROUTE_TEXTS[stop].case[language] };
  if (row === null) return addRow(started, LOG, { ...usual, ...cells, [ORIGIN]: stop });
  const origin = tokenText([...tokensIn(row.cells[ORIGIN]), stop]);
  return changeRow(started, LOG, row.nr, { ...cells, [ORIGIN]: origin });
}

/** The stops that are dated before one that comes before them. Discussions apart: they are held again and again. */
export function stopsOutOfOrder(plan: Plan): readonly TableRow[] {
  const dated = ROUTE.filter((stop) => stop !== "discussion").flatMap((stop) => {
    const row = stopRow(plan, stop);
    const key = sortKeyOfDate(row?.cells.date ?? "");
    return row === null || key === null ? [] : [{ row, key }];
  });
  return dated.flatMap(({ row, key }, at) => (dated.slice(0, at).some((before) => before.key > key) ? [row] : []));
}
