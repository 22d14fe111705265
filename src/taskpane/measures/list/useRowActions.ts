import { useMemo, type KeyboardEvent } from "react";
import { pressInRow, type RowKeysOf } from "./rowKeys";
import { useLatest, type MeasureEdits } from "./useMeasureEdits";
import type { MeasureListState } from "./useMeasureList";
import type { MeasureRowPart } from "./useRowFocus";

/** What a row can ask for. The functions stay the same, so that rows are drawn anew only when they change. */
export interface RowActions extends Pick<MeasureEdits, "toggle" | "change"> {
  readonly setActive: (nr: string) => void;
  readonly select: (nr: string, isSelected: boolean) => void;
  readonly press: (event: KeyboardEvent, nr: string, part: MeasureRowPart) => void;
  readonly openMenu: (nr: string, target: HTMLElement) => void;
}

/** What the rows of the list can ask for. */
export function useRowActions(
  { shown, canMove, edits, selection: { select }, focus: { setActive, focusRow } }: MeasureListState,
  perPage: () => number,
  openMenu: RowActions["openMenu"],
): RowActions {
  const keys: RowKeysOf = {
    nrs: shown.map(({ nr }) => nr),
    perPage,
    focusRow,
    move: canMove ? edits.move : null,
  };
  const latest = useLatest(keys);
  return useMemo(
    () => ({
      ...{ toggle: edits.toggle, change: edits.change, setActive, select, openMenu },
      press: (event, nr, part) => {
        pressInRow(event, nr, part, latest.current);
      },
    }),
    [edits, setActive, select, openMenu, latest],
  );
}

/** What makes a part of a measure's row the list's stop for Tab, where it is, and lets the keys lead from it. */
export function stopOf(actions: RowActions, nr: string, part: MeasureRowPart, isActive: boolean) {
  return {
    "data-part": part,
    tabIndex: isActive ? 0 : -1,
    onFocus: () => {
      actions.setActive(nr);
    },
    onKeyDown: (event: KeyboardEvent) => {
      actions.press(event, nr, part);
    },
  };
}
