import { Button, mergeClasses } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { useFocusNext } from "../focus/useFocusNext";
import { editRows, type RowEdit, type RowPart } from "./editRows";
import styles from "../step/prompt.module.css";
import { useReadOnly } from "./ReadOnly";
import { RowMenu } from "./RowMenu";

export interface RowsProps<Row> {
  /** None counts as one blank row. */
  readonly rows: readonly Row[];
  readonly blank: Row;
  readonly isBlank: (row: Row) => boolean;
  readonly onChange: (rows: readonly Row[]) => void;
  /** Takes out a row that is not blank; `name` is the row's. */
  readonly onRemove: (rows: readonly Row[], name: string) => void;
  readonly name: (number: number) => string;
  readonly addLabel: string;
  /** Rows of several fields are set apart from each other. */
  readonly asCards?: boolean;
  readonly renderRow: (row: Row, index: number, edit: RowEdit<Row>) => ReactNode;
}

/** Rows that can be added, moved and removed, by mouse and by keyboard alone. */
export function Rows<Row>(props: RowsProps<Row>) {
  const { isBlank, name, addLabel, asCards = false, renderRow } = props;
  const { rows, edits, container, open, setOpen } = useRows(props);
  const isReadOnly = useReadOnly();
  return (
    <div>
      <ol className={styles.rows} ref={container}>
        {rows.map((row, index) => (
          <li key={index} data-row={index} className={mergeClasses(styles.row, asCards && styles.card)}>
            {renderRow(row, index, edits.of(index))}
            {!isReadOnly && !(rows.length === 1 && isBlank(row)) && (
              <RowMenu
                name={name(index + 1)}
                index={index}
                count={rows.length}
                isOpen={open === index}
                onToggle={(isOpen) => {
                  setOpen(isOpen ? index : null);
                }}
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
      {!isReadOnly && (
        <Button appearance="subtle" className={styles.add} icon={<Add16Regular />} onClick={edits.add}>
          {addLabel}
        </Button>
      )}
    </div>
  );
}

/** The rows with their edits, and which of them has its buttons open. */
function useRows<Row>({ onRemove, name, ...props }: RowsProps<Row>) {
  const { container, focusNext } = useFocusNext<HTMLOListElement>();
  const [open, setOpen] = useState<number | null>(null);
  const rows = props.rows.length > 0 ? props.rows : [props.blank];
  const removed = (others: readonly Row[], index: number): void => {
    onRemove(others, name(index + 1));
  };
  const edits = editRows({ ...props, rows, onRemove: removed }, (row, part) => {
    setOpen(part === "field" ? null : row);
    focusNext(selectorOf(row, part));
  });
  return { rows, edits, container, open, setOpen };
}

function selectorOf(row: number, part: RowPart): string {
  const within = `[data-row="${row}"]`;
  return part === "field" ? `${within} textarea, ${within} input` : `${within} [data-part="${part}"]`;
}
