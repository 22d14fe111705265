import { useDeferredValue, useState } from "react";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import type { Measure } from "../../../plan/measures/Measure";
import { sortMeasures } from "../../../plan/measures/sortMeasures";
import type { Pane } from "../../state/Pane";
import type { PaneState } from "../../state/PaneState";
import { useStrings } from "../../words/StringsContext";
import type { MeasureToolsProps } from "./MeasureTools";
import { isPlain, PLAIN_VIEW } from "../view/MeasureView";
import { useBulkEdits } from "../bulk/useBulkEdits";
import { type MeasureEdits, useMeasureEdits } from "./useMeasureEdits";
import { type Selection, useSelection } from "../bulk/useSelection";
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
  readonly tools: MeasureToolsProps;
}

export interface MeasureListOf {
  readonly state: PaneState;
  readonly pane: Pane;
  /** The number of the measure that is open at first. */
  readonly at: string | null;
  /** An ISO 8601 date. */
  readonly today: string;
  readonly focusNext: (selector: string) => void;
}

/** The list of measures, with where the focus goes. */
export function useMeasureList({ state, pane, at, today, focusNext }: MeasureListOf): MeasureListState {
  const { list } = MEASURES_STRINGS[useStrings().language];
  const [opened, setOpened] = useOpened(state.wanted, at);
  const { plan } = state;
  const { measures } = plan;
  const { view, setView, adopt } = useView(pane, focusNext);
  const listed = useDeferredValue(view);
  const shown = useShownMeasures({ measures, view: listed, opened, today });
  const selection = useSelection(shown);
  const { duplicated } = list;
  const edits = useMeasureEdits({ state, pane, shown, opened, setOpened, focusNext, duplicated });
  const tools = {
    view: {
      ...{ measures, view, today, shown: shown.length, language: plan.meta.language },
      onChange: setView,
      onReset: () => {
        setView(PLAIN_VIEW);
        focusNext('[data-part="view"] summary');
      },
      onAdopt: adopt,
    },
    bulk: useBulkEdits({ plan, shown, selection, pane, focusNext }),
    onSelect: () => {
      selection.setSelecting(true);
      focusNext('[data-part="bulk"] input');
    },
  };
  return { shown, canMove: isPlain(listed), opened, edits, selection, tools };
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
