import { useMemo, useLayoutEffect, useRef, type RefObject } from "react";
import { ACTION_PLAN_TAG } from "../../../actions/blockTags";
import {
  addMeasure,
  changeMeasure,
  deleteMeasure,
  duplicateMeasure,
  moveMeasure,
} from "../../../plan/measures/editMeasures";
import type { Measure } from "../../../plan/measures/Measure";
import { hasBlock } from "../../state/hasBlock";
import type { Pane } from "../../state/Pane";
import type { PaneState } from "../../state/PaneState";

export type MeasureChange = Partial<Omit<Measure, "nr">>;

/** What can be done to the measures. The functions stay the same, so that rows are drawn anew only when they change. */
export interface MeasureEdits {
  readonly toggle: (nr: string) => void;
  readonly add: () => void;
  readonly duplicate: (nr: string) => void;
  readonly change: (nr: string, change: MeasureChange) => void;
  readonly move: (nr: string, by: -1 | 1) => void;
  readonly remove: (nr: string) => void;
}

export interface MeasureEditsOf {
  readonly state: PaneState;
  readonly pane: Pane;
  /** The measures in the order in which the list shows them. */
  readonly shown: readonly Measure[];
  readonly opened: string | null;
  readonly setOpened: (nr: string | null) => void;
  readonly focusNext: (selector: string) => void;
  /** Tells of a copy: the measure's number and the copy's. */
  readonly duplicated: (nr: string, copy: string) => string;
}

/** What can be done to the measures, with where the focus goes and what is told. */
export function useMeasureEdits(of: MeasureEditsOf): MeasureEdits {
  const latest = useLatest(of);
  return useMemo(() => {
    const openNew = (): string => {
      const { state, setOpened, focusNext } = latest.current;
      const nr = `T${state.plan.lastMeasure + 1}`;
      setOpened(nr);
      focusNext(`[data-measure="${nr}"] textarea`);
      return nr;
    };
    return {
      toggle: (nr) => {
        const { opened, setOpened, focusNext } = latest.current;
        setOpened(nr === opened ? null : nr);
        focusNext(part(nr, "toggle"));
      },
      add: () => {
        latest.current.pane.change((plan) => addMeasure(plan));
        openNew();
      },
      duplicate: (nr) => {
        const { pane, duplicated } = latest.current;
        const title = duplicated(nr, openNew());
        pane.replace({ kind: "told", title }, (plan) => duplicateMeasure(plan, nr));
      },
      change: (nr, change) => {
        latest.current.pane.change((plan) => changeMeasure(plan, nr, change));
      },
      move: (nr, by) => {
        move(latest.current, nr, by);
      },
      remove: (nr) => {
        remove(latest.current, nr);
      },
    };
  }, [latest]);
}

function move({ state, pane, focusNext }: MeasureEditsOf, nr: string, by: -1 | 1): void {
  const { measures } = state.plan;
  const index = measures.findIndex((measure) => measure.nr === nr);
  pane.change((plan) => moveMeasure(plan, nr, index + by));
  pane.notice({ kind: "measureMoved", nr, place: index + by + 1, count: measures.length });
  focusNext(part(nr, by < 0 ? "up" : "down"));
}

function remove({ state, pane, shown, focusNext }: MeasureEditsOf, nr: string): void {
  const { deleted } = deleteMeasure(state.plan, nr);
  if (deleted === null) return;
  pane.change((plan) => deleteMeasure(plan, nr).plan);
  pane.notice({ kind: "measureDeleted", deleted, inDocument: hasBlock(state.view, ACTION_PLAN_TAG) });
  const index = shown.findIndex((measure) => measure.nr === nr);
  const neighbour = shown[index + 1] ?? shown[index - 1];
  focusNext(neighbour === undefined ? `[data-part="add"]` : part(neighbour.nr, "toggle"));
}

function part(nr: string, name: string): string {
  return `[data-measure="${nr}"] [data-part="${name}"]`;
}

/** What was last rendered, for functions that stay the same from one render to the next. Not to be read while rendering. */
function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
