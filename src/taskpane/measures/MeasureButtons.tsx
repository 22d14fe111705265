import { Button } from "@fluentui/react-components";
import { Copy16Regular, Delete16Regular } from "@fluentui/react-icons";
import { MEASURES_STRINGS } from "../../content/strings/measuresStrings";
import type { Measure } from "../../plan/Measure";
import { MoveButtons } from "../field/MoveButtons";
import { useStrings } from "../StringsContext";
import { usePageStrings } from "../usePageStrings";
import type { MeasureEdits } from "./useMeasureEdits";
import styles from "./MeasureRow.module.css";

export interface MeasureButtonsProps {
  readonly measure: Measure;
  /** Its place in the plan, 0 the first, and how many there are; null where it cannot be moved. */
  readonly index: number | null;
  readonly count: number;
  readonly edits: MeasureEdits;
}

/** Moves, copies or deletes a measure. */
export function MeasureButtons({ measure, index, count, edits }: MeasureButtonsProps) {
  const { input, measures } = useStrings();
  const { list: words } = usePageStrings(MEASURES_STRINGS);
  const { nr } = measure;
  const name = measures.name(nr, measure.action);
  const shared = { size: "small", appearance: "subtle" } as const;
  return (
    <div className={styles.buttons}>
      {index !== null && (
        <MoveButtons
          name={name}
          index={index}
          count={count}
          onMove={(by) => {
            edits.move(nr, by);
          }}
        />
      )}
      <Button
        {...shared}
        icon={<Copy16Regular />}
        aria-label={words.duplicate(name)}
        onClick={() => {
          edits.duplicate(nr);
        }}
      />
      <Button
        {...shared}
        data-part="remove"
        icon={<Delete16Regular />}
        aria-label={input.remove(name)}
        onClick={() => {
          edits.remove(nr);
        }}
      />
    </div>
  );
}
