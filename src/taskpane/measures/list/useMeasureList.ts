import { useDeferredValue, useState } from "react";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import type { Measure } from "../../../plan/measures/Measure";
import { sortMeasures } from "../../../plan/measures/sortMeasures";
import type { Pane } from "../../state/Pane";
import type { PaneState } from "../../state/PaneState";
import { useStrings } from "../../words/StringsContext";
import type { ViewToolsProps } from "../view/FilterPanel";
import { isPlain, PLAIN_VIEW } from "../view/MeasureView";
import { useBulkEdits, type BulkEdits } from "../bulk/useBulkEdits";
import { type MeasureEdits, useMeasureEdits } from "./useMeasureEdits";
import { type Selection, useSelection } from "../bulk/useSelection";
import { useRowFocus, type RowFocus } from "./useRowFocus";
import { useShownMeasures } from "../view/useShownMeasures";
import { rowOf } from "../../../plan/PlanConflict";

/** The list of measures: what is shown, open and chosen, and what can be done. */
export interface MeasureListState {
  readonly shown: readonly Measure[];
  /** Whether the shown measures are the plan's in its order. */
  readonly canMove: boolean;
  readonly opened: string | null;
  readonly edits: MeasureEdits;
  readonly selection: Selection;
  readonly focus: RowFocus;
  readonly view: ViewToolsProps;
  /** Whether what it is sorted and filtered by is unfolded. */
  readonly isFiltering: boolean;
  readonly onFilter: () => void;
  /** Null while no measures can be chosen. */
  readonly bulk: BulkEdits | null;
  /** Lets the user choose measures. */
  readonly onSelect: () => void;
}

export interface MeasureListOf {
  readonly state: PaneState;
  readonly pane: Pane;
  /** The measure that is open at first, and the one that the user was at. */
  readonly at: string | null;
  readonly active: string | null;
  /** An ISO 8601 date. */
  readonly today: string;
}

/** The list of measures, with where the focus goes. */
export function useMeasureList({ state, pane, at, active, today }: MeasureListOf): MeasureListState {
  const { list } = MEASURES_STRINGS[useStrings().language];
  const focus = useRowFocus(at ?? active);
  const { focusNext, focusRow } = focus;
  const [opened, setOpened] = useOpened(state.wanted, at);
  const { plan } = state;
  const { measures } = plan;
  const { view, setView, adopt } = useView(pane, focusNext);
  const [isFiltering, setFiltering] = useState(false);
  const listed = useDeferredValue(view);
  const shown = useShownMeasures({ measures, view: listed, opened, today });
  const selection = useSelection(shown);
  const { duplicated } = list;
  return {
    ...{ shown, opened, selection, focus, isFiltering, canMove: isPlain(listed) },
    edits: useMeasureEdits({ state, pane, shown, opened, setOpened, focusNext, focusRow, duplicated }),
    view: {
      ...{ measures, view, today, shown: shown.length, language: plan.meta.language },
      onChange: setView,
      onReset: () => {
        setView(PLAIN_VIEW);
        focusNext('[data-part="filter"]');
      },
      onAdopt: adopt,
    },
    bulk: useBulkEdits({ plan, shown, selection, pane, focusNext }),
    onFilter: () => {
      if (!isFiltering) focusNext('[data-part="view"] input');
      setFiltering(!isFiltering);
    },
    onSelect: () => {
      selection.setSelecting(true);
      focusNext('[data-part="bulk"] input');
    },
  };
}

/** How the list is shown, and to make its order the plan's. */
function useView(pane: Pane, focusNext: (selector: string) => void) {
  const { view: words } = MEASURES_STRINGS[useStrings().language];
  const [view, setView] = useState(PLAIN_VIEW);
  const { sort, filter } = view;
  const adopt = (): void => {
    if (sort === "plan") return;
    pane.replace({ kind: "told", title: words.adopted[sort] }, (plan) => ({
      ...plan,
      measures: sortMeasures(plan.measures, sort),
    }));
    setView({ sort: "plan", filter });
    focusNext('[data-part="sort"] select');
  };
  return { view, setView, adopt };
}

/** The number of the measure that is open, or null; where the user has asked for one of its fields, that one. */
function useOpened(wanted: PaneState["wanted"], at: string | null) {
  const [shown, setShown] = useState<PaneState["wanted"]>(null);
  const [opened, setOpened] = useState(at);
  if (wanted !== shown) {
    setShown(wanted);
    if (wanted?.part === "measures") setOpened(rowOf(wanted.field));
  }
  return [opened, setOpened] as const;
}
