import { useState } from "react";
import type { Measure } from "../../../plan/measures/Measure";
import { filterMeasures } from "../../../plan/measures/filterMeasures";
import { sortMeasures } from "../../../plan/measures/sortMeasures";
import type { MeasureView } from "./MeasureView";

export interface ShownMeasuresOf {
  readonly measures: readonly Measure[];
  readonly view: MeasureView;
  /** The number of the measure that is open. */
  readonly opened: string | null;
  /** An ISO 8601 date. */
  readonly today: string;
}

/**
 * The measures as the list shows them. While one is open, it stays in sight and all keep their places, whatever is written
 * in it: a row that moves away under the user's hands would take the focus with it.
 */
export function useShownMeasures({ measures, view, opened, today }: ShownMeasuresOf): readonly Measure[] {
  const { sort, filter } = view;
  const passed = new Set(filterMeasures(measures, filter, today));
  const live = sortMeasures(
    measures.filter((measure) => passed.has(measure) || measure.nr === opened),
    sort,
  );
  const key = opened === null ? "" : JSON.stringify([view, measures.map(({ nr }) => nr)]);
  const [kept, setKept] = useState({ key: "", places: new Map<string, number>() });
  if (key !== kept.key) setKept({ key, places: new Map(live.map(({ nr }, place) => [nr, place])) });
  if (key === "" || key !== kept.key) return live;
  return measures
    .filter(({ nr }) => kept.places.has(nr))
    .sort((one, other) => (kept.places.get(one.nr) ?? 0) - (kept.places.get(other.nr) ?? 0));
}
