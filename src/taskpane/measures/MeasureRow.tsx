import { Button } from "@fluentui/react-components";
import { Delete16Regular } from "@fluentui/react-icons";
import { useId } from "react";
import type { Language } from "../../content/Language";
import type { Measure } from "../../plan/Measure";
import { MoveButtons } from "../field/MoveButtons";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useStrings } from "../StringsContext";
import { MeasureForm } from "./MeasureForm";
import { MeasureToggle } from "./MeasureToggle";
import type { MeasureEdits } from "./useMeasureEdits";
import styles from "./MeasureRow.module.css";

export interface MeasureRowProps {
  readonly measure: Measure;
  readonly language: Language;
  /** Its place in the list, 0 the first, and how many there are. */
  readonly index: number;
  readonly count: number;
  readonly edits: MeasureEdits;
  readonly state: PaneState;
  readonly pane: Pane;
}

/** A measure: what it is at a glance, and all its fields when open. */
export function MeasureRow(props: MeasureRowProps) {
  const { measure, language, edits, state, pane } = props;
  const { nr } = measure;
  const isOpen = edits.opened === nr;
  const form = useId();
  return (
    <li className={styles.card} data-measure={nr}>
      <div className={styles.head}>
        <MeasureToggle
          measure={measure}
          language={language}
          isOpen={isOpen}
          controls={form}
          onToggle={() => {
            edits.toggle(nr);
          }}
        />
        <MeasureButtons {...props} />
      </div>
      <div id={form} hidden={!isOpen}>
        {isOpen && (
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
}

function MeasureButtons({ measure, index, count, edits }: MeasureRowProps) {
  const { input, measures } = useStrings();
  const name = measures.name(measure.nr, measure.action);
  return (
    <div className={styles.buttons}>
      <MoveButtons
        name={name}
        index={index}
        count={count}
        onMove={(by) => {
          edits.move(measure.nr, index, by);
        }}
      />
      <Button
        size="small"
        appearance="subtle"
        data-part="remove"
        icon={<Delete16Regular />}
        aria-label={input.remove(name)}
        onClick={() => {
          edits.remove(measure.nr, index);
        }}
      />
    </div>
  );
}
