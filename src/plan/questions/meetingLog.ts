import { MINUTES_TEXTS } from "../../content/minutesTexts";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import type { TableId } from "../../content/tables/tableIds";
import { hashText } from "../../document/block/hashText";
import { textLines } from "../answers/textLines";
import type { Plan } from "../Plan";
import { addRow, changeRow } from "../table/tableEditing";
import type { TableRow } from "../table/PlanTable";
import { startTable } from "../table/startTable";
import { linksOf, tokensIn, tokenText } from "../thread/threadCells";
import { joinList } from "../draft/sentence/joinList";
import { formatDate } from "../values/formatDate";
import { meetingOf, treatedOf } from "./meetings";

/** The log of discussions and decisions. */
export const LOG: TableId = "own.vedtakslogg";

/** In a row of the log: the id of its meeting, and the hash of the cells as we have put them there. */
const ORIGIN = linksOf("meeting");

const COLUMNS = ["date", "body", "case", "outcome", "status"] as const;

type LogCells = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** The row of the log about a meeting; null where there is none. */
export function logRowOf({ tables }: Plan, id: string): TableRow | null {
  return tables[LOG]?.rows.find(({ cells }) => tokensIn(cells[ORIGIN]).includes(id)) ?? null;
}

/** Whether the log says of a meeting what is known of it; false where somebody has changed its row too. */
export function isLogged(plan: Plan, id: string): boolean {
  const row = logRowOf(plan, id);
  const cells = cellsOf(plan, id);
  return row !== null && COLUMNS.every((column) => (row.cells[column] ?? "") === cells[column]);
}

/**
 * The plan with a meeting in the log: one row, which is brought up to date. What somebody has written in the row stays: then
 * only its empty cells are filled in.
 */
export function logMeeting(plan: Plan, table: TableDefinition, id: string): Plan {
  const started = startTable(plan, table);
  const row = logRowOf(started, id);
  const cells = cellsOf(started, id);
  if (row === null) return addRow(started, LOG, { ...cells, [ORIGIN]: originOf(id, cells) });
  const isOurs = tokensIn(row.cells[ORIGIN]).includes(hashOf(row.cells));
  const taken = Object.entries<string>(cells).filter(([column]) => isOurs || (row.cells[column] ?? "") === "");
  const origin = isOurs ? { [ORIGIN]: originOf(id, cells) } : {};
  return changeRow(started, LOG, row.nr, { ...Object.fromEntries(taken), ...origin });
}

/** What the log is to say of a meeting. */
function cellsOf(plan: Plan, id: string): LogCells {
  const texts = MINUTES_TEXTS[plan.meta.language];
  const { date, name, employers, employees, agreement, held, questions } = meetingOf(plan, id);
  const treated = questions.map((item) => treatedOf(plan, id, item));
  const list = (text: string): string => joinList(textLines(text), plan.meta.language);
  const follows = treated.some(({ follow }) => follow !== "");
  return {
    date: formatDate(date, plan.meta.language),
    body: employees === "" ? list(employers) : texts.discussedWith(list(employees)),
    case: name,
    outcome: [...treated.map(({ decided }) => decided), agreement].flatMap(textLines).join("\n"),
    status: held === "" ? texts.planned : follows ? texts.toFollow : texts.done,
  };
}

function originOf(id: string, cells: LogCells): string {
  return tokenText([id, hashOf(cells)]);
}

function hashOf(cells: TableRow["cells"]): string {
  return hashText(COLUMNS.map((column) => cells[column] ?? ""));
}
