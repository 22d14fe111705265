import { found, isBlank, type Check } from "./Check";
import type { FindingPlace } from "./Place";
import type { ThreadItem } from "./ThreadFacts";

function placeOf({ table, nr, text }: ThreadItem): FindingPlace {
  return { kind: "row", table, nr, quote: text };
}

/** Goals that no need is linked to. */
export const goalWithoutNeed: Check = ({ thread }) => {
  if (thread === null) return null;
  const reached = new Set(thread.needs.flatMap(({ goals }) => goals));
  return found(thread.goals.filter(({ nr }) => !reached.has(nr)).map(placeOf));
};

/** Needs that are linked to no goal. */
export const needWithoutGoal: Check = ({ thread }) =>
  thread && found(thread.needs.filter(({ goals }) => goals.length === 0).map(placeOf));

/** Needs that no measure meets; one that is cancelled meets none. */
export const needWithoutMeasure: Check = ({ thread, measures }) => {
  if (thread === null) return null;
  const active = new Set(measures.map(({ nr }) => nr));
  const met = new Set(thread.measures.filter(({ nr }) => active.has(nr)).flatMap(({ needs }) => needs));
  return found(thread.needs.filter(({ nr }) => !met.has(nr)).map(placeOf));
};

/** Measures that meet no need: none is linked, or where nothing is linked at all none is written. */
export const measureWithoutNeed: Check = ({ thread, measures }) => {
  const linked = thread && new Set(thread.measures.filter(({ needs }) => needs.length > 0).map(({ nr }) => nr));
  const without = measures.filter(({ nr, need }) => (linked === null ? isBlank(need) : !linked.has(nr)));
  return found(without.map(({ nr }) => ({ kind: "measure", nr })));
};

const INDICATORS = "own.maltall";

/** Indicators without a value to start from, one to reach, or a source. */
export const indicatorIncomplete: Check = ({ plan }) => {
  const rows = (plan.tables[INDICATORS]?.rows ?? []).filter(
    ({ cells }) => !isBlank(cells["indicator"]) || !isBlank(cells["goal"]),
  );
  return found(
    rows.flatMap(({ nr, cells }) =>
      (["now", "target", "source"] as const)
        .filter((column) => isBlank(cells[column]))
        .map((about): FindingPlace => ({ kind: "row", table: INDICATORS, nr, about })),
    ),
  );
};
