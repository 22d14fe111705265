import { Button, mergeClasses } from "@fluentui/react-components";
import { Add16Regular, Delete16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useFocusNext } from "../focus/useFocusNext";
import { editRows, type RowEdit, type RowPart } from "./editRows";
import styles from "../step/prompt.module.css";
import { INPUT_STRINGS } from "../../content/strings/inputStrings";
import { usePageStrings } from "../words/usePageStrings";
import { IconButton } from "./IconButton";
import { MoveButtons } from "./MoveButtons";

export interface RowsProps<Row> {
  /** None counts as one blank row. */
  readonly rows: readonly Row[];
  readonly blank: Row;
  readonly isBlank: (row: Row) => boolean;
  readonly onChange: (rows: readonly Row[]) => void;
  readonly name: (number: number) => string;
  readonly addLabel: string;
  /** Rows of several fields are set apart from each other. */
  readonly asCards?: boolean;
  readonly renderRow: (row: Row, index: number, edit: RowEdit<Row>) => ReactNode;
}

/** Rows that can be added, moved and removed, by mouse and by keyboard alone. */
export function Rows<Row>(props: RowsProps<Row>) {
  const { blank, isBlank, name, addLabel, asCards = false, renderRow } = props;
  const { container, focusNext } = useFocusNext<HTMLOListElement>();
  const rows = props.rows.length > 0 ? props.rows : [blank];
  const edits = editRows({ ...props, rows }, (row, part) => {
    focusNext(selectorOf(row, part));
  });
  return (
    <div>
      <ol className={styles.rows} ref={container}>
        {rows.map((row, index) => (
          <li key={index} data-row={index} className={mergeClasses(styles.row, asCards && styles.card)}>
            {renderRow(row, index, edits.of(index))}
            {!(rows.length === 1 && isBlank(row)) && (
              <RowButtons
                name={name(index + 1)}
                index={index}
                count={rows.length}
                onMove={(by) => {
                  edits.move(index, by);
                }}
                onRemove={() => {
                  edits.of(index).remove();
                }}
              />
            )}
          </li>
        ))}
      </ol>
      <Button appearance="subtle" className={styles.add} icon={<Add16Regular />} onClick={edits.add}>
        {addLabel}
      </Button>
    </div>
  );
}

function selectorOf(row: number, part: RowPart): string {
  const within = `[data-row="${row}"]`;
  return part === "field" ? `${within} textarea, ${within} input` : `${within} [data-part="${part}"]`;
}

interface RowButtonsProps {
  /** Names the row, such as "rad 2". */
  readonly name: string;
  /** Its place, 0 the first, and how many there are. */
  readonly index: number;
  readonly count: number;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** Moves or removes a row. The buttons name the row. */
function RowButtons({ name, index, count, onMove, onRemove }: RowButtonsProps) {
  const input = usePageStrings(INPUT_STRINGS);
  return (
    <div className={styles.rowButtons}>
      {count > 1 && <MoveButtons name={name} isFirst={index === 0} isLast={index === count - 1} onMove={onMove} />}
      <IconButton part="remove" icon={<Delete16Regular />} name={input.remove(name)} onClick={onRemove} />
    </div>
  );
}
