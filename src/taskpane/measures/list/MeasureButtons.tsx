import { INPUT_STRINGS } from "../../../content/strings/inputStrings";
import { Copy16Regular, Delete16Regular } from "@fluentui/react-icons";
import { memo } from "react";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import type { Measure } from "../../../plan/measures/Measure";
import { IconButton } from "../../inputs/IconButton";
import { MoveButtons } from "../../inputs/MoveButtons";
import { useStrings } from "../../words/StringsContext";
import { usePageStrings } from "../../words/usePageStrings";
import type { MeasureEdits } from "./useMeasureEdits";
import styles from "./MeasureRow.module.css";

/** Whether a measure stands at an end of the plan. */
export type MeasurePlace = "first" | "between" | "last" | "only";

export interface MeasureButtonsProps {
  readonly measure: Measure;
  /** Where it stands among those that it can be moved past; null where it cannot be moved. */
  readonly place: MeasurePlace | null;
  readonly edits: MeasureEdits;
}

/** Moves, copies or deletes a measure. */
export const MeasureButtons = memo(function MeasureButtons({ measure, place, edits }: MeasureButtonsProps) {
  const { measures } = useStrings();
  const input = usePageStrings(INPUT_STRINGS);
  const { list: words } = usePageStrings(MEASURES_STRINGS);
  const { nr } = measure;
  const name = measures.name(nr, measure.action);
  return (
    <div className={styles.buttons}>
      {place !== null && (
        <MoveButtons
          name={name}
          isFirst={place === "first" || place === "only"}
          isLast={place === "last" || place === "only"}
          onMove={(by) => {
            edits.move(nr, by);
          }}
        />
      )}
      <IconButton
        icon={<Copy16Regular />}
        name={words.duplicate(name)}
        onClick={() => {
          edits.duplicate(nr);
        }}
      />
      <IconButton
        part="remove"
        icon={<Delete16Regular />}
        name={input.remove(name)}
        onClick={() => {
          edits.remove(nr);
        }}
      />
    </div>
  );
});
