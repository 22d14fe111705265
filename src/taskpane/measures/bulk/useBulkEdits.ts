import { startTransition } from "react";
import { losesDownloads } from "../../../actions/losesDownloads";
import type { Measure } from "../../../plan/measures/Measure";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import { type BulkField, changeMeasures, deleteMeasures } from "../../../plan/measures/editMeasures";
import type { Plan } from "../../../plan/Plan";
import type { Pane } from "../../state/Pane";
import { useStrings } from "../../words/StringsContext";
import { copyCollection, keepCollection, type KeptMeasures } from "../collection/keepCollection";
import type { Selection } from "./useSelection";

export interface BulkEditsOf {
  readonly plan: Plan;
  readonly shown: readonly Measure[];
  readonly selection: Selection;
  readonly pane: Pane;
  readonly focusNext: (selector: string) => void;
}

/** The measures that are chosen, and what can be done to them. */
export interface BulkEdits {
  /** How many measures are shown, and how many of them chosen. */
  readonly shown: number;
  readonly count: number;
  readonly plan: Plan;
  readonly onSelectAll: (isSelected: boolean) => void;
  readonly onChange: (field: BulkField, words: string) => void;
  readonly onDelete: () => void;
  /** Keeps the chosen measures outside the plan. */
  readonly onKeep: () => void;
  readonly onStop: () => void;
}

/** What can be done to the measures that are chosen; null while none can be chosen. */
export function useBulkEdits({ plan, shown, selection, pane, focusNext }: BulkEditsOf): BulkEdits | null {
  const { language } = useStrings();
  const { selected, selectAll, setSelecting } = selection;
  const { bulk: words } = MEASURES_STRINGS[language];
  if (selected === null) return null;
  const count = selected.size;
  // Hundreds of rows are drawn anew without holding up the pane.
  const replace = (title: string, change: (current: Plan) => Plan): void => {
    startTransition(() => {
      pane.replace({ kind: "told", title }, change);
    });
  };
  const stop = (focus: string): void => {
    setSelecting(false);
    focusNext(`[data-part="${focus}"]`);
  };
  return {
    shown: shown.length,
    count,
    plan,
    onSelectAll: selectAll,
    onChange: (field, value) => {
      replace(words.changed[field](count), (current) => changeMeasures(current, selected, field, value));
    },
    onDelete: () => {
      replace(words.deleted(count), (current) => deleteMeasures(current, selected));
      if (plan.measures.length - count < 2) stop("add");
    },
    onKeep: () => {
      keepChosen({ plan, measures: shown.filter(({ nr }) => selected.has(nr)), language, pane });
    },
    onStop: () => {
      stop("choose");
    },
  };
}

/** As a file; as a copy where downloads may be lost. */
function keepChosen(kept: KeptMeasures): void {
  if (!losesDownloads()) {
    keepCollection(kept);
    return;
  }
  void copyCollection(kept).then((refused) => {
    if (refused !== null) kept.pane.notice({ kind: "copyFailed" });
  });
}
