import type { TableDefinition } from "../../content/tables/TableDefinition";
import type { TableId } from "../../content/tables/tableIds";
import { hashText } from "../../document/block/hashText";
import type { Plan } from "../Plan";
import type { TableRow } from "../table/PlanTable";
import { startTable } from "../table/startTable";
import { addRow, changeRow } from "../table/tableEditing";
import { targetsIn } from "../thread/targets";
import { linksOf, tokensIn, tokenText } from "../thread/threadCells";
import { readNumber } from "../values/readNumber";
import { shownNumber } from "../values/shownNumber";
import type { Estimate } from "./estimate";
import type { GroupEstimate } from "./estimateGroup";

/** The table whose rows are needs of staffing. */
export const NEEDS: TableId = "own.bemanningsbehov";

/** In a row of it: the hash of the cells as the estimate has put them there. */
const ORIGIN = linksOf("estimate");

const COLUMNS = ["positionGroup", "today", "leaving", "future"] as const;

type Cells = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** What the estimate would make of one row of the table. */
export interface ProposedNeed {
  readonly cells: Cells;
  /**
   * "new", "same", or "ours" where the row stands as the estimate has put it there. Asked about: "theirs", where somebody has
   * written other numbers, and "alike", where another need begins with the group's name already.
   */
  readonly kind: "new" | "same" | "ours" | "theirs" | "alike";
  /** The number of the row, or of the need that is alike. */
  readonly nr: string | null;
  /** What stands there. */
  readonly standing: string;
}

/** What the estimate would make of the table of needs, a row to each group as it may be shown. */
export function proposeNeeds(plan: Plan, estimate: Estimate): readonly ProposedNeed[] {
  return estimate.shown.map((group) => proposeNeed(plan, cellsOf(group)));
}

function cellsOf({ name, today, leaving, need }: GroupEstimate): Cells {
  return {
    positionGroup: name,
    today: shownNumber(today),
    leaving: leaving === null ? "" : shownNumber(leaving),
    future: shownNumber(need.middle),
  };
}

function proposeNeed(plan: Plan, cells: Cells): ProposedNeed {
  const name = key(cells.positionGroup);
  const row = (plan.tables[NEEDS]?.rows ?? []).find((each) => key(each.cells.positionGroup ?? "") === name);
  if (row !== undefined) return { cells, kind: kindOf(row, cells), nr: row.nr, standing: standingText(row) };
  const alike = targetsIn(plan, "needs").all.find(({ table, text }) => table !== NEEDS && beginsWith(text, name));
  if (alike !== undefined) return { cells, kind: "alike", nr: alike.nr, standing: alike.text };
  return { cells, kind: "new", nr: null, standing: "" };
}

function kindOf({ cells: standing }: TableRow, cells: Cells): ProposedNeed["kind"] {
  const numbers = ["today", "leaving", "future"] as const;
  const isSame = numbers.every((column) => sameNumber(standing[column] ?? "", cells[column]));
  if (isSame) return "same";
  if (tokensIn(standing[ORIGIN]).includes(hashOf(standing))) return "ours";
  return numbers.every((column) => (standing[column] ?? "").trim() === "") ? "ours" : "theirs";
}

/** What the estimate does not know is no other number. */
function sameNumber(one: string, other: string): boolean {
  return other === "" || one.trim() === other || (readNumber(one) !== null && readNumber(one) === readNumber(other));
}

function standingText({ cells }: TableRow): string {
  return ["today", "leaving", "future"].map((column) => (cells[column] ?? "").trim() || "–").join(" / ");
}

function beginsWith(text: string, name: string): boolean {
  const said = key(text);
  return name !== "" && said.startsWith(name) && !/^\p{L}/u.test(said.slice(name.length));
}

function key(text: string): string {
  return text.trim().toLocaleLowerCase("nb");
}

/** Whether the user is asked before it goes into the table. */
export function isAsked({ kind }: ProposedNeed): boolean {
  return kind === "theirs" || kind === "alike";
}

/** Whether it would change anything. */
export function changes({ kind }: ProposedNeed): boolean {
  return kind !== "same";
}

/**
 * The plan with the estimate in the table of needs, where each row has a number of its own (B1). What is asked about goes in
 * only where it was accepted, by the group's name.
 */
export function fillNeeds(
  plan: Plan,
  table: TableDefinition,
  proposed: readonly ProposedNeed[],
  accepted: ReadonlySet<string>,
): Plan {
  const taken = proposed.filter((each) => changes(each) && (!isAsked(each) || accepted.has(each.cells.positionGroup)));
  return taken.reduce((sofar, need) => fillNeed(sofar, need), startTable(plan, table));
}

function fillNeed(plan: Plan, { cells, kind, nr }: ProposedNeed): Plan {
  const written = { ...cells, [ORIGIN]: tokenText([hashOf(cells)]) };
  if (nr === null || kind === "alike") return addRow(plan, NEEDS, written);
  const known = Object.entries(written).filter(([, text]) => kind === "ours" || text !== "");
  return changeRow(plan, NEEDS, nr, Object.fromEntries(known));
}

function hashOf(cells: TableRow["cells"]): string {
  return hashText(COLUMNS.map((column) => cells[column] ?? ""));
}
