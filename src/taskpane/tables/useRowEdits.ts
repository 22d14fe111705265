import { useState } from "react";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import type { Plan } from "../../plan/Plan";
import type { TableRow } from "../../plan/table/PlanTable";
import { startedTable, startTable } from "../../plan/table/startTable";
import { nextRowNumber } from "../../plan/thread/rowNumbers";
import { type Hanging, hangingOn } from "../../plan/thread/links";
import { addRow, changeRow, deleteRow, moveRow } from "../../plan/table/tableEditing";
import { useFocusAt } from "../focus/useFocusAt";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import type { RowCardProps } from "./RowCard";

export interface RowEditsOf {
  readonly table: TableDefinition;
  readonly state: PaneState;
  readonly pane: Pane;
  readonly focusNext: (selector: string) => void;
}

/** What can be done to one row. */
type RowActions = Pick<RowCardProps, "onToggle" | "onChange" | "onEdit" | "onMove" | "onCopy" | "onDelete" | "asked">;

function hangs({ measures, rows }: Hanging): boolean {
  return measures.length + rows.length > 0;
}

export interface RowEdits {
  /** The number of the row that is open, or null. */
  readonly opened: string | null;
  readonly add: (cells?: TableRow["cells"], after?: string) => void;
  readonly of: (row: TableRow, index: number) => RowActions;
}

/** What can be done to a table's rows, with where the focus goes. */
export function useRowEdits({ table, state, pane, focusNext }: RowEditsOf): RowEdits {
  const { plan, page } = state;
  const at = page.kind === "table" ? (page.at ?? null) : null;
  useFocusAt(at);
  const [opened, setOpened] = useState(at);
  const [known, setKnown] = useState(at);
  if (known !== at) {
    setKnown(at);
    setOpened(at);
  }
  const deletionOf = useDeletion({ table, state, pane, focusNext });
  const edit = (change: (started: Plan) => Plan): void => {
    pane.change((current) => change(startTable(current, table)));
  };
  const add: RowEdits["add"] = (cells = {}, after) => {
    const nr = nextRowNumber(startTable(plan, table), table.id);
    edit((started) => addRow(started, table.id, cells, after));
    setOpened(nr);
    focusNext(`[data-row="${nr}"] textarea, [data-row="${nr}"] input`);
  };
  const of: RowEdits["of"] = ({ nr, cells }, index) => ({
    onToggle: () => {
      setOpened(opened === nr ? null : nr);
    },
    onChange: (changed) => {
      edit((started) => changeRow(started, table.id, nr, changed));
    },
    onEdit: edit,
    onMove: (by) => {
      edit((started) => moveRow(started, table.id, nr, index + by));
      focusNext(`[data-row="${nr}"] [data-part="${by < 0 ? "up" : "down"}"]`);
    },
    onCopy: () => {
      add(cells, nr);
    },
    ...deletionOf(nr, index),
  });
  return { opened, add, of };
}

/** What deletes a row by its number and place: what hangs on it is asked about first. */
function useDeletion({ table, state: { plan }, pane, focusNext }: RowEditsOf) {
  const [asked, setAsked] = useState<string | null>(null);
  const { rows } = startedTable(plan, table);
  const remove = (nr: string, index: number, before: (plan: Plan) => Plan): void => {
    setAsked(null);
    pane.replace({ kind: "rowDeleted" }, (current) => deleteRow(before(startTable(current, table)), table.id, nr));
    const next = (rows[index + 1] ?? rows[index - 1])?.nr;
    focusNext(next === undefined ? '[data-part="add"]' : `[data-row="${next}"] [data-part="toggle"]`);
  };
  return (nr: string, index: number): Pick<RowActions, "onDelete" | "asked"> => {
    const hanging = hangingOn(plan, table.id, nr);
    const onDelete = (before: (plan: Plan) => Plan): void => {
      remove(nr, index, before);
    };
    const onCancel = (): void => {
      setAsked(null);
      focusNext(`[data-row="${nr}"] [data-part="toggle"]`);
    };
    return {
      asked: asked === nr ? { hanging, onDelete, onCancel } : null,
      onDelete: () => {
        if (hangs(hanging)) setAsked(nr);
        else onDelete((current) => current);
      },
    };
  };
}
