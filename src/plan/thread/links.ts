import { goalColumnOf } from "../../content/tables/threadTables";
import type { TableId } from "../../content/tables/tableIds";
import { changeMeasure } from "../measures/editMeasures";
import type { Measure } from "../measures/Measure";
import type { Plan } from "../Plan";
import type { TableRow } from "../table/PlanTable";
import { changeRow } from "../table/tableEditing";
import { follow } from "./follow";
import { byNumber, type Linked, linkedText, readLinked } from "./linkText";
import { linksOf, newToken, TOKENS, tokensIn, tokenText } from "./threadCells";
import { kindOf, type Target, type TargetKind, targetsIn } from "./targets";

/** The needs that a measure meets, by number. */
export function needsOf(plan: Plan, { more }: Pick<Measure, "more">): readonly Target[] {
  return linkedIn(plan, "needs", more[linksOf("need")]);
}

/** The goals that a need or an indicator comes from, by number. */
export function goalsOf(plan: Plan, table: TableId, { cells }: Pick<TableRow, "cells">): readonly Target[] {
  const column = goalColumnOf(table);
  return column === null ? [] : linkedIn(plan, "goals", cells[linksOf(column)]);
}

/** The goals or needs that tokens lead to, by number. */
export function linkedIn(plan: Plan, kind: TargetKind, tokens: string | undefined): readonly Target[] {
  const { byToken } = targetsIn(plan, kind);
  const found = new Set(tokensIn(tokens).flatMap((token) => byToken.get(token) ?? []));
  return [...found].sort((a, b) => byNumber(a.nr, b.nr));
}

/** What stands in Word where a measure says what it is needed for: "B1, B3 Flere fagarbeidere". */
export function needText(plan: Plan, measure: Measure): string {
  return linkedText({ nrs: needsOf(plan, measure).map(({ nr }) => nr), words: measure.need });
}

/** What stands in Word where a row names goals. */
export function goalText(plan: Plan, table: TableId, row: TableRow): string {
  const words = row.cells[goalColumnOf(table) ?? ""] ?? "";
  return linkedText({ nrs: goalsOf(plan, table, row).map(({ nr }) => nr), words });
}

/** The plan in which a measure meets these needs, by their numbers, and says this of them. */
export function setNeeds(plan: Plan, nr: string, linked: Linked): Plan {
  const measure = plan.measures.find((each) => each.nr === nr);
  if (measure === undefined) return plan;
  const field = linksOf("need");
  const { plan: tokened, tokens } = withTokens(plan, "needs", measure.more[field], linked.nrs);
  return changeMeasure(tokened, nr, { need: linked.words, more: { ...measure.more, [field]: tokens } });
}

/** The plan in which a need or an indicator comes from these goals, by their numbers, and says this of them. */
export function setGoals(plan: Plan, table: TableId, nr: string, linked: Linked): Plan {
  const row = plan.tables[table]?.rows.find((each) => each.nr === nr);
  const column = goalColumnOf(table);
  if (row === undefined || column === null) return plan;
  const field = linksOf(column);
  const { plan: tokened, tokens } = withTokens(plan, "goals", row.cells[field], linked.nrs);
  return changeRow(tokened, table, nr, { [column]: linked.words, [field]: tokens });
}

/** As setNeeds, with what somebody has written into the measure's cell. */
export function setNeedText(plan: Plan, nr: string, text: string): Plan {
  return setNeeds(plan, nr, readLinked(plan, "needs", text));
}

/** As setGoals, with what somebody has written into the row's cell. */
export function setGoalText(plan: Plan, table: TableId, nr: string, text: string): Plan {
  return setGoals(plan, table, nr, readLinked(plan, "goals", text));
}

/** The tokens that name these goals or needs and no other; each that is new stands at its goal or need from now on, too. */
function withTokens(
  plan: Plan,
  kind: TargetKind,
  before: string | undefined,
  nrs: readonly string[],
): { readonly plan: Plan; readonly tokens: string } {
  const { byNr, byToken } = targetsIn(plan, kind);
  const kept = tokensIn(before).filter((token) => nrs.includes(byToken.get(token)?.nr ?? ""));
  const known = new Set(kept.map((token) => byToken.get(token)?.nr));
  const added = nrs.flatMap((nr) => {
    const target = byNr.get(nr);
    return target === undefined || known.has(nr) ? [] : [{ target, token: newToken() }];
  });
  const tokened = added.reduce((sofar, { target, token }) => withToken(sofar, target, [token]), plan);
  return { plan: tokened, tokens: tokenText([...kept, ...added.map(({ token }) => token)]) };
}

function withToken(plan: Plan, { table, nr }: Target, tokens: readonly string[]): Plan {
  const row = plan.tables[table]?.rows.find((each) => each.nr === nr);
  return changeRow(plan, table, nr, { [TOKENS]: tokenText([...tokensIn(row?.cells[TOKENS]), ...tokens]) });
}

/** What hangs on a goal or a need: the numbers of measures, and of rows by their table. */
export interface Hanging {
  readonly measures: readonly string[];
  readonly rows: readonly { readonly table: TableId; readonly nr: string }[];
}

/** What is linked to a row; nothing for a row that is neither a goal nor a need. */
export function hangingOn(plan: Plan, table: TableId, nr: string): Hanging {
  const kind = kindOf(table);
  const isIt = (targets: readonly Target[]): boolean =>
    targets.some((target) => target.table === table && target.nr === nr);
  const measures = kind === "needs" ? plan.measures.filter((measure) => isIt(needsOf(plan, measure))) : [];
  const rows = kind === "goals" ? goalRows(plan).filter(({ table: of, row }) => isIt(goalsOf(plan, of, row))) : [];
  return {
    measures: measures.map((each) => each.nr),
    rows: rows.map(({ table: of, row }) => ({ table: of, nr: row.nr })),
  };
}

/** All rows that may name goals. */
function goalRows({ tables }: Plan): readonly { readonly table: TableId; readonly row: TableRow }[] {
  const ids = Object.keys(tables) as TableId[];
  return ids
    .filter((table) => goalColumnOf(table) !== null)
    .flatMap((table) => (tables[table]?.rows ?? []).map((row) => ({ table, row })));
}

/** The plan in which what hangs on a goal or a need hangs on another one of the kind. */
export function moveLinks(plan: Plan, from: Target, to: Target): Plan {
  const moved = tokensIn(from.row.cells[TOKENS]);
  const left = changeRow(plan, from.table, from.nr, { [TOKENS]: "" });
  return follow(plan, withToken(left, to, moved));
}
