import { INPUT_STRINGS } from "../../content/strings/inputStrings";
import { usePageStrings } from "../words/usePageStrings";
import { Delete16Regular } from "@fluentui/react-icons";
import { IconButton } from "./IconButton";
import { MoveButtons } from "./MoveButtons";
import styles from "../step/prompt.module.css";

export interface RowButtonsProps {
  /** Names the row, such as "rad 2". */
  readonly name: string;
  /** Its place, 0 the first, and how many there are. */
  readonly index: number;
  readonly count: number;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** Moves or removes a row. The buttons name the row. */
export function RowButtons({ name, index, count, onMove, onRemove }: RowButtonsProps) {
  const input = usePageStrings(INPUT_STRINGS);
  return (
    <div className={styles.rowButtons}>
      {count > 1 && <MoveButtons name={name} isFirst={index === 0} isLast={index === count - 1} onMove={onMove} />}
      <IconButton part="remove" icon={<Delete16Regular />} name={input.remove(name)} onClick={onRemove} />
    </div>
  );
}
