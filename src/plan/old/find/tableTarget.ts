import type { TableDefinition } from "../../../content/tables/TableDefinition";
import { prefixOf } from "../../../content/tables/threadTables";
import type { Steps } from "../../foreign/steps";
import type { Plan } from "../../Plan";
import { readNumber } from "../../values/readNumber";
import type { SheetRows } from "../../sheet/read/SheetFile";
import { readPercent } from "../../values/readPercent";
import { type FoundRows, rowsInSteps, surelyNamed } from "../take/rowsIn";
import { GOALS, MEASURES, NEEDS, type OldTarget } from "./OldPiece";

/** What a measure's table says besides the action; some of it at least. */
const MEASURE_FACTS = ["need", "responsible", "deadline", "cost", "status", "evaluation", "period"];
const FEWEST_FACTS = 2;
const MOST_GOAL_COLUMNS = 4;

/** Titles and the names of columns stand in the first rows. */
const MOST_ABOVE = 8;
/** Tables that do not say such a word are not looked at more closely, which takes its time. */
const LIKELY = {
  [MEASURES]: /tiltak|aktivitet|(?<!\p{L})(?:hva|kva)(?!\p{L})/iu,
  [NEEDS]: /behov|gap/iu,
  [GOALS]: /mål|satsing|strategi/iu,
};

/** Where a table goes, and whether that is sure; null where it is like none of ours. */
export function* tableTarget(
  rows: SheetRows,
  tables: readonly TableDefinition[],
  language: Plan["meta"]["language"],
): Steps<{ readonly target: OldTarget; readonly isSure: boolean } | null> {
  const names = [...rows.slice(0, MOST_ABOVE).flat(), ...rows.map(([first = ""]) => first)].join("\n");
  const read = function* (id: keyof typeof LIKELY): Steps<FoundRows | null> {
    const table = LIKELY[id].test(names) ? tables.find((each) => each.id === id) : undefined;
    return table === undefined ? null : yield* rowsInSteps(rows, table, language);
  };
  if (isOfMeasures(yield* read(MEASURES))) return { target: { kind: "table", table: MEASURES }, isSure: true };
  const needs = yield* read(NEEDS);
  if (needs !== null && needs.sure.includes("needs") && needs.columns.length > 1 && isInWords(needs, "needs"))
    return { target: { kind: "table", table: NEEDS }, isSure: true };
  const goals = yield* read(GOALS);
  if (
    goals?.sure.includes("goals") === true &&
    (rows[0] ?? []).length <= MOST_GOAL_COLUMNS &&
    isInWords(goals, "goals")
  )
    return { target: { kind: "table", table: GOALS }, isSure: true };
  return otherTable(rows, tables, language);
}

function isOfMeasures(found: FoundRows | null): boolean {
  if (found === null || found.cells.length === 0 || !found.columns.includes("action")) return false;
  const said = new Set([...found.columns, ...found.cells.flatMap(Object.keys)]);
  return MEASURE_FACTS.filter((field) => said.has(field)).length >= FEWEST_FACTS;
}

function isInWords({ cells }: FoundRows, column: string): boolean {
  const texts = cells.map((each) => each[column] ?? "").filter((text) => text !== "");
  const numbers = texts.filter((text) => readNumber(text) !== null || readPercent(text) !== null);
  return texts.length > 0 && numbers.length * 2 < texts.length;
}

/** The table of ours that most of the columns are named as in. Proposed alone: rows of figures are soon out of date. */
function otherTable(
  rows: SheetRows,
  tables: readonly TableDefinition[],
  language: Plan["meta"]["language"],
): { readonly target: OldTarget; readonly isSure: boolean } | null {
  const header = rows[0] ?? [];
  const [best] = tables
    .filter(({ id, holds, isPrivate }) => holds === "rows" && prefixOf(id) === "R" && isPrivate !== true)
    .map((table) => ({ table, ...surelyNamed(header, table, language) }))
    .filter(({ sure, others }) => sure > 1 && sure > others)
    .sort((a, b) => b.sure - a.sure);
  return best === undefined ? null : { target: { kind: "table", table: best.table.id }, isSure: false };
}
