import { memo, useId } from "react";
import type { Language } from "../../../content/Language";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import type { Measure } from "../../../plan/measures/Measure";
import type { Pane } from "../../state/Pane";
import type { PaneState } from "../../state/PaneState";
import { useStrings } from "../../words/StringsContext";
import { usePageStrings } from "../../words/usePageStrings";
import { MeasureButtons, type MeasurePlace } from "./MeasureButtons";
import { MeasureForm } from "./MeasureForm";
import { MeasureToggle } from "./MeasureToggle";
import type { MeasureEdits } from "./useMeasureEdits";
import styles from "./MeasureRow.module.css";

export interface MeasureRowProps {
  readonly measure: Measure;
  readonly language: Language;
  /** Null where it cannot be moved. */
  readonly place: MeasurePlace | null;
  readonly isOverdue: boolean;
  /** Whether it is among those to be changed together; null while none are chosen. */
  readonly isSelected: boolean | null;
  readonly onSelect: (nr: string, isSelected: boolean) => void;
  readonly edits: MeasureEdits;
  /** Null while the measure is closed. */
  readonly state: PaneState | null;
  readonly pane: Pane;
}

/** A measure: what it is at a glance, and all its fields when open. Drawn anew only when something of it changes. */
export const MeasureRow = memo(function MeasureRow(props: MeasureRowProps) {
  const { measure, language, edits, state, pane } = props;
  const { nr } = measure;
  const form = useId();
  return (
    <li className={styles.card} data-measure={nr} data-at={nr}>
      <div className={styles.head}>
        {props.isSelected !== null && <Select {...props} isSelected={props.isSelected} />}
        <MeasureToggle
          measure={measure}
          language={language}
          isOpen={state !== null}
          isOverdue={props.isOverdue}
          controls={form}
          onToggle={edits.toggle}
        />
        <div hidden={props.isSelected !== null}>
          <MeasureButtons measure={measure} place={props.place} edits={edits} />
        </div>
      </div>
      <div id={form} hidden={state === null}>
        {state !== null && (
          <MeasureForm
            measure={measure}
            language={language}
            state={state}
            pane={pane}
            onChange={(change) => {
              edits.change(nr, change);
            }}
          />
        )}
      </div>
    </li>
  );
});

type SelectProps = Pick<MeasureRowProps, "measure" | "onSelect"> & { readonly isSelected: boolean };

/** The browser's own box: hundreds of Fluent's take long to draw. */
function Select({ measure: { nr, action }, isSelected, onSelect }: SelectProps) {
  const { measures } = useStrings();
  const { bulk } = usePageStrings(MEASURES_STRINGS);
  return (
    <input
      type="checkbox"
      className={styles.select}
      aria-label={bulk.select(measures.name(nr, action))}
      checked={isSelected}
      onChange={({ currentTarget }) => {
        onSelect(nr, currentTarget.checked);
      }}
    />
  );
}
