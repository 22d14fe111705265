import { INDICATOR_TABLE } from "../../content/tables/threadTables";
import { textLines } from "../answers/textLines";
import { normaliseText } from "../../document/text/normaliseText";
import type { Measure } from "../measures/Measure";
import { setNote } from "../notes";
import type { Plan } from "../Plan";
import { statusText } from "../measures/statusWords";
import { measureText } from "../thread/overview";
import { reportedIn, reportedNow, reportField, withReported } from "./reportFields";
import { goneNote, withValues } from "./yearReport";

/** What was taken in of the year before. */
export interface LastYear {
  readonly plan: Plan;
  /** How many measures are in both. */
  readonly found: number;
  /** How many of them the plan had the year of already: those stay as they are. */
  readonly known: number;
  /** How many were there and have gone. */
  readonly gone: number;
}

/**
 * The plan with what last year's file says of the year before `year`: what its measures and indicators were, kept with the
 * same ones of ours, and what has gone since. Nothing that is kept of that year is changed, and nothing of ours.
 */
export function takeLastYear(plan: Plan, last: Plan, year: number): LastYear {
  const pairs = pairMeasures(plan.measures, last.measures);
  const known = plan.measures.filter((measure) => pairs.has(measure) && reportedIn(measure, year - 1) !== null).length;
  const measures = plan.measures.map((measure) => {
    const before = pairs.get(measure);
    return before === undefined
      ? measure
      : withReported(measure, year - 1, reportedIn(before, year - 1) ?? reportedNow(before));
  });
  const found = new Set(pairs.values());
  const gone = last.measures.filter((measure) => !found.has(measure) && measureText(measure) !== "");
  const valued = withValues({ ...plan, measures }, year - 1, (cells) => valueOf(last, cells, year - 1));
  const isTold = plan.reflections[goneNote(year)] !== undefined;
  const lines = gone.map((measure) => goneLine(measure, plan.meta.language)).join("\n");
  return {
    plan: isTold ? valued : setNote(valued, goneNote(year), lines),
    ...{ found: pairs.size, known, gone: gone.length },
  };
}

/**
 * Ours with theirs. First what says the same; then what has the same number, where the files are two states of one plan:
 * most of what has the same number in both says the same.
 */
function pairMeasures(ours: readonly Measure[], theirs: readonly Measure[]): ReadonlyMap<Measure, Measure> {
  const pairs = new Map<Measure, Measure>();
  const taken = new Set<Measure>();
  const pair = (isSame: (a: Measure, b: Measure) => boolean): void => {
    for (const measure of ours) {
      const other = pairs.has(measure) ? undefined : theirs.find((each) => !taken.has(each) && isSame(measure, each));
      if (other === undefined) continue;
      pairs.set(measure, other);
      taken.add(other);
    }
  };
  pair((a, b) => a.nr === b.nr && keyOf(a) === keyOf(b));
  const shared = ours.filter(({ nr }) => theirs.some((each) => each.nr === nr)).length;
  const isOnePlan = 2 * pairs.size >= shared && pairs.size > 0;
  pair((a, b) => keyOf(a) !== "" && keyOf(a) === keyOf(b));
  if (isOnePlan) pair((a, b) => a.nr === b.nr);
  return pairs;
}

function keyOf(measure: Measure): string {
  return normaliseText(measureText(measure));
}

/** What an indicator was, in the row of the same number or the same words. */
function valueOf(last: Plan, cells: Readonly<Record<string, string>>, year: number): string {
  const name = normaliseText(cells.indicator ?? cells.goal ?? "");
  const rows = last.tables[INDICATOR_TABLE]?.rows ?? [];
  const row = rows.find((each) => name !== "" && normaliseText(each.cells.indicator ?? each.cells.goal ?? "") === name);
  return row?.cells[reportField(year, "value")] ?? row?.cells.latest ?? "";
}

function goneLine(measure: Measure, language: Plan["meta"]["language"]): string {
  const status = statusText(measure.status, language);
  const text = `${measure.nr} ${textLines(measureText(measure)).join(" ")}`;
  return status === "" ? text : `${text} (${status.toLocaleLowerCase("nb")})`;
}
