import { INDICATOR_TABLE } from "../../content/tables/threadTables";
import { normaliseText } from "../../document/text/normaliseText";
import type { Measure } from "../measures/Measure";
import type { Plan } from "../Plan";
import type { TableRow } from "../table/PlanTable";
import { linksOf, tokensIn } from "./threadCells";
import { type TargetKind, targetsIn } from "./targets";

/** Gives what stands in a field of which the tokens are known, with the words of its goals or needs as they are now. */
type Follow = (words: string, tokens: string | undefined) => string;

/**
 * The plan in which what names goals and needs in their own words says what they say now. Words of the user's own stay. To be
 * called with the plan as it was before its tables were changed.
 */
export function follow(before: Plan, after: Plan): Plan {
  if (before.tables === after.tables) return after;
  const [ofNeeds, ofGoals] = [followIn(before, after, "needs"), followIn(before, after, "goals")];
  const measures = ofNeeds === null ? after.measures : mapChanged(after.measures, (each) => withNeed(each, ofNeeds));
  const indicators = after.tables[INDICATOR_TABLE];
  const rows =
    indicators && (ofGoals === null ? indicators.rows : mapChanged(indicators.rows, (each) => withGoal(each, ofGoals)));
  if (measures === after.measures && rows === indicators?.rows) return after;
  const tables = indicators && rows ? { ...after.tables, [INDICATOR_TABLE]: { ...indicators, rows } } : after.tables;
  return { ...after, measures, tables };
}

/** Null where nothing that is linked to says something else. */
function followIn(before: Plan, after: Plan, kind: TargetKind): Follow | null {
  const now = targetsIn(after, kind).byToken;
  const changed = new Map(
    [...targetsIn(before, kind).byToken].flatMap(([token, { text }]) => {
      const next = now.get(token)?.text ?? text;
      return next === text || next === "" ? [] : [[token, { from: normaliseText(text), to: next }] as const];
    }),
  );
  if (changed.size === 0) return null;
  return (words, tokens) => {
    const changes = tokensIn(tokens).flatMap((token) => changed.get(token) ?? []);
    if (changes.length === 0) return words;
    const lines = words.split("\n").map((line) => changes.find(({ from }) => from === normaliseText(line))?.to ?? line);
    return lines.join("\n");
  };
}

function withNeed(measure: Measure, following: Follow): Measure {
  const need = following(measure.need, measure.more[linksOf("need")]);
  return need === measure.need ? measure : { ...measure, need };
}

function withGoal(row: TableRow, following: Follow): TableRow {
  const before = row.cells.goal ?? "";
  const goal = following(before, row.cells[linksOf("goal")]);
  return goal === before ? row : { nr: row.nr, cells: { ...row.cells, goal } };
}

/** The same list where nothing in it changes. */
function mapChanged<T>(list: readonly T[], change: (each: T) => T): readonly T[] {
  const changed = list.map(change);
  return changed.every((each, index) => each === list[index]) ? list : changed;
}
