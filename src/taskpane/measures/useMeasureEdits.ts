import { useState } from "react";
import { addMeasure } from "../../plan/addMeasure";
import { changeMeasure } from "../../plan/changeMeasure";
import { deleteMeasure } from "../../plan/deleteMeasure";
import type { Measure } from "../../plan/Measure";
import { rowOf } from "../../plan/merge/FieldSet";
import { moveMeasure } from "../../plan/moveMeasure";
import { ACTION_PLAN_TAG } from "../../actions/actionPlanBlock";
import { hasBlock } from "../state/hasBlock";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";

export type MeasureChange = Partial<Omit<Measure, "nr">>;

export interface MeasureEdits {
  /** The number of the measure that is open, or null. */
  readonly opened: string | null;
  readonly toggle: (nr: string) => void;
  readonly add: () => void;
  readonly change: (nr: string, change: MeasureChange) => void;
  readonly move: (nr: string, index: number, by: -1 | 1) => void;
  readonly remove: (nr: string, index: number) => void;
}

/** What can be done to the measures, with where the focus goes and what is told. */
export function useMeasureEdits(
  { plan, view, wanted }: PaneState,
  pane: Pane,
  focusNext: (selector: string) => void,
): MeasureEdits {
  const [opened, setOpened] = useOpened(wanted);
  return {
    opened,
    toggle: (nr) => {
      setOpened(nr === opened ? null : nr);
    },
    add: () => {
      const nr = `T${plan.lastMeasure + 1}`;
      pane.change((current) => addMeasure(current));
      setOpened(nr);
      focusNext(`[data-measure="${nr}"] textarea`);
    },
    change: (nr, change) => {
      pane.change((current) => changeMeasure(current, nr, change));
    },
    move: (nr, index, by) => {
      pane.change((current) => moveMeasure(current, nr, index + by));
      pane.notice({ kind: "measureMoved", nr, place: index + by + 1, count: plan.measures.length });
      focusNext(`[data-measure="${nr}"] [data-part="${by < 0 ? "up" : "down"}"]`);
    },
    remove: (nr, index) => {
      const { deleted } = deleteMeasure(plan, nr);
      if (deleted === null) return;
      pane.change((current) => deleteMeasure(current, nr).plan);
      pane.notice({ kind: "measureDeleted", deleted, inDocument: hasBlock(view, ACTION_PLAN_TAG) });
      const neighbour = plan.measures[index + 1] ?? plan.measures[index - 1];
      focusNext(
        neighbour === undefined ? `[data-part="add"]` : `[data-measure="${neighbour.nr}"] [data-part="toggle"]`,
      );
    },
  };
}

/** The measure that is open; where the user has asked for one of its fields, that one. */
function useOpened(wanted: PaneState["wanted"]) {
  const [shown, setShown] = useState<PaneState["wanted"]>(null);
  const [opened, setOpened] = useState<string | null>(null);
  if (wanted !== shown) {
    setShown(wanted);
    if (wanted?.part === "measures") setOpened(rowOf(wanted.field));
  }
  return [opened, setOpened] as const;
}
