import { Button } from "@fluentui/react-components";
import { ArrowDown16Regular, ArrowUp16Regular, Delete16Regular } from "@fluentui/react-icons";
import { useStrings } from "../StringsContext";
import styles from "./prompt.module.css";

export interface RowButtonsProps {
  /** Names the row, such as "rad 2". */
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** Moves or removes a row. The buttons name the row. */
export function RowButtons({ name, isFirst, isLast, onMove, onRemove }: RowButtonsProps) {
  const { input } = useStrings();
  const shared = { size: "small", appearance: "subtle" } as const;
  return (
    <div className={styles.rowButtons}>
      {!(isFirst && isLast) && (
        <>
          <Button
            {...shared}
            data-part="up"
            icon={<ArrowUp16Regular />}
            aria-label={input.moveUp(name)}
            disabledFocusable={isFirst}
            onClick={() => {
              onMove(-1);
            }}
          />
          <Button
            {...shared}
            data-part="down"
            icon={<ArrowDown16Regular />}
            aria-label={input.moveDown(name)}
            disabledFocusable={isLast}
            onClick={() => {
              onMove(1);
            }}
          />
        </>
      )}
      <Button
        {...shared}
        data-part="remove"
        icon={<Delete16Regular />}
        aria-label={input.remove(name)}
        onClick={onRemove}
      />
    </div>
  );
}
