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
import type { MeasureMove } from "./rowKeys";
import type { RowFocus } from "./useRowFocus";

export type MeasureChange = Partial<Omit<Measure, "nr">>;

/** What can be done to the measures. The functions stay the same, so that rows are drawn anew only when they change. */
export interface MeasureEdits {
  readonly toggle: (nr: string) => void;
  readonly add: () => void;
  readonly duplicate: (nr: string) => void;
  readonly change: (nr: string, change: MeasureChange) => void;
  /** Leaves the focus where it is. */
  readonly move: (nr: string, to: MeasureMove) => void;
  readonly remove: (nr: string) => void;
}

export interface MeasureEditsOf extends Pick<RowFocus, "focusNext" | "focusRow"> {
  readonly state: PaneState;
  readonly pane: Pane;
  /** The measures in the order in which the list shows them. */
  readonly shown: readonly Measure[];
  readonly opened: string | null;
  readonly setOpened: (nr: string | null) => void;
  /** Tells of a copy: the measure's number and the copy's. */
  readonly duplicated: (nr: string, copy: string) => string;
}

/** What can be done to the measures, with where the focus goes and what is told. */
export function useMeasureEdits(of: MeasureEditsOf): MeasureEdits {
  const latest = useLatest(of);
  return useMemo(() => {
    const openNew = (): string => {
      const { state, setOpened, focusRow } = latest.current;
      const nr = `T${state.plan.lastMeasure + 1}`;
      setOpened(nr);
      focusRow(nr, "form");
      return nr;
    };
    return {
      toggle: (nr) => {
        const { opened, setOpened, focusRow } = latest.current;
        setOpened(nr === opened ? null : nr);
        focusRow(nr, "toggle");
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
      move: (nr, to) => {
        move(latest.current, nr, to);
      },
      remove: (nr) => {
        remove(latest.current, nr);
      },
    };
  }, [latest]);
}

function move({ state, pane }: MeasureEditsOf, nr: string, to: MeasureMove): void {
  const { measures } = state.plan;
  const last = measures.length - 1;
  const index = measures.findIndex((measure) => measure.nr === nr);
  const place = { up: Math.max(0, index - 1), down: Math.min(last, index + 1), first: 0, last }[to];
  if (place === index) return;
  pane.change((plan) => moveMeasure(plan, nr, place));
  pane.notice({ kind: "measureMoved", nr, place: place + 1, count: measures.length });
}

function remove({ state, pane, shown, focusNext, focusRow }: MeasureEditsOf, nr: string): void {
  const { deleted } = deleteMeasure(state.plan, nr);
  if (deleted === null) return;
  pane.change((plan) => deleteMeasure(plan, nr).plan);
  pane.notice({ kind: "measureDeleted", deleted, inDocument: hasBlock(state.view, ACTION_PLAN_TAG) });
  const index = shown.findIndex((measure) => measure.nr === nr);
  const neighbour = shown[index + 1] ?? shown[index - 1];
  if (neighbour === undefined) focusNext(`[data-part="add"]`);
  else focusRow(neighbour.nr, "toggle");
}

/** What was last rendered, for functions that stay the same from one render to the next. Not to be read while rendering. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
