/** What of a row can take the focus: its first field, or one of its buttons. */
export type RowPart = "field" | "up" | "down" | "remove";

/** What a row's own fields can do to it and around it. */
export interface RowEdit<Row> {
  readonly change: (row: Row) => void;
  /** Puts further rows in the row's place, the focus in the last. */
  readonly replace: (rows: readonly Row[]) => void;
  /** Puts a blank row below; none where one is blank already, which then takes the focus. */
  readonly addBelow: () => void;
  readonly remove: () => void;
}

export interface RowEdits<Row> {
  readonly of: (index: number) => RowEdit<Row>;
  readonly move: (index: number, by: -1 | 1) => void;
  readonly add: () => void;
}

export interface EditableRows<Row> {
  readonly rows: readonly Row[];
  readonly blank: Row;
  readonly isBlank: (row: Row) => boolean;
  readonly onChange: (rows: readonly Row[]) => void;
  /** In place of a change, where a row that is not blank is taken out. */
  readonly onRemove: (rows: readonly Row[], index: number) => void;
}

/** The edits of rows, with where the focus goes after each. */
export function editRows<Row>(all: EditableRows<Row>, focusNext: (row: number, part: RowPart) => void): RowEdits<Row> {
  const { rows, blank, isBlank, onChange } = all;
  const change = (changed: readonly Row[], focusRow: number, part: RowPart = "field"): void => {
    focusNext(focusRow, part);
    onChange(changed);
  };
  const addAt = (index: number): void => {
    const free = rows.findIndex(isBlank);
    if (free >= 0) change([...rows], free);
    else change(rows.toSpliced(index, 0, blank), index);
  };
  return {
    of: (index) => ({
      change: (row) => {
        onChange(rows.with(index, row));
      },
      replace: (others) => {
        change(rows.toSpliced(index, 1, ...others), index + others.length - 1);
      },
      addBelow: () => {
        addAt(index + 1);
      },
      remove: () => {
        focusNext(Math.max(0, index - 1), "field");
        removeAt(all, index);
      },
    }),
    move: (index, by) => {
      const row = rows[index];
      if (row === undefined) return;
      change(rows.toSpliced(index, 1).toSpliced(index + by, 0, row), index + by, by < 0 ? "up" : "down");
    },
    add: () => {
      addAt(rows.length);
    },
  };
}

function removeAt<Row>({ rows, isBlank, onChange, onRemove }: EditableRows<Row>, index: number): void {
  const others = rows.toSpliced(index, 1);
  if (rows.slice(index, index + 1).every(isBlank)) onChange(others);
  else onRemove(others, index);
}
