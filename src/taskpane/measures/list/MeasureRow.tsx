import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import { memo, useId } from "react";
import type { Language } from "../../../content/Language";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import type { Measure } from "../../../plan/measures/Measure";
import type { Pane } from "../../state/Pane";
import type { PaneState } from "../../state/PaneState";
import { useStrings } from "../../words/StringsContext";
import { usePageStrings } from "../../words/usePageStrings";
import { MeasureForm } from "./MeasureForm";
import { MeasureToggle } from "./MeasureToggle";
import { stopOf, type RowActions } from "./useRowActions";
import styles from "./MeasureRow.module.css";

export interface MeasureRowProps {
  readonly measure: Measure;
  readonly language: Language;
  /** Its place in the list, 0 the first. */
  readonly index: number;
  /** How many the list has. */
  readonly count: number;
  /** The pixels to the row before. */
  readonly above: number;
  readonly measureRow: (row: HTMLLIElement | null) => void;
  readonly isOverdue: boolean;
  /** Whether Tab stops at it. */
  readonly isActive: boolean;
  /** Whether it is among those to be changed together; null while none are chosen. */
  readonly isSelected: boolean | null;
  readonly actions: RowActions;
  /** Null while the measure is closed. */
  readonly state: PaneState | null;
  readonly pane: Pane;
}

/** A measure: what it is at a glance, and all its fields when open. Drawn anew only when something of it changes. */
export const MeasureRow = memo(function MeasureRow({ measureRow, ...props }: MeasureRowProps) {
  const { measure, index, count, above, isSelected, state } = props;
  const { nr } = measure;
  const form = useId();
  return (
    <li
      ref={measureRow}
      className={styles.card}
      style={{ marginTop: above }}
      data-index={index}
      data-measure={nr}
      data-at={nr}
      aria-setsize={count}
      aria-posinset={index + 1}
    >
      <div className={styles.head}>
        {isSelected !== null && <Select {...props} isSelected={isSelected} />}
        <MeasureToggle {...props} isOpen={state !== null} controls={form} />
        {isSelected === null && <MenuButton {...props} />}
      </div>
      <div id={form} data-part="form">
        {state !== null && <Form {...props} state={state} />}
      </div>
    </li>
  );
});

type PartProps = Omit<MeasureRowProps, "measureRow">;

function Form({ measure, language, actions, state, pane }: PartProps & { readonly state: PaneState }) {
  return (
    <MeasureForm
      {...{ measure, language, state, pane }}
      onChange={(change) => {
        actions.change(measure.nr, change);
      }}
    />
  );
}

/** Opens what can be done to the measure. The row's buttons are plain ones: they are drawn many times faster than Fluent's. */
function MenuButton({ measure: { nr, action }, isActive, actions }: PartProps) {
  const { measures } = useStrings();
  const { row: words } = usePageStrings(MEASURES_STRINGS);
  return (
    <button
      type="button"
      className={styles.menu}
      aria-haspopup="menu"
      aria-label={words.menu(measures.name(nr, action))}
      {...stopOf(actions, nr, "menu", isActive)}
      onClick={({ currentTarget }) => {
        actions.openMenu(nr, currentTarget);
      }}
    >
      <MoreHorizontal20Regular />
    </button>
  );
}

/** The browser's own box. */
function Select({
  measure: { nr, action },
  isSelected,
  isActive,
  actions,
}: PartProps & { readonly isSelected: boolean }) {
  const { measures } = useStrings();
  const { bulk } = usePageStrings(MEASURES_STRINGS);
  return (
    <input
      type="checkbox"
      className={styles.select}
      aria-label={bulk.select(measures.name(nr, action))}
      checked={isSelected}
      {...stopOf(actions, nr, "select", isActive)}
      onChange={({ currentTarget }) => {
        actions.select(nr, currentTarget.checked);
      }}
    />
  );
}
