import { Button } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import { addRow, changeRow, deleteRow, moveRow } from "../../plan/table/tableEditing";
import { shownColumns } from "../../plan/table/shownColumns";
import { startedTable, startTable } from "../../plan/table/startTable";
import { useFocusNext } from "../shell/useFocusNext";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useStrings } from "../StringsContext";
import { RowCard } from "./RowCard";
import text from "../shell/text.module.css";
import list from "../measures/MeasureList.module.css";

export interface RowListProps {
  readonly table: TableDefinition;
  readonly state: PaneState;
  readonly pane: Pane;
}

/** The rows of a table, one open at a time. A change to the rows that it starts with makes them the plan's. */
export function RowList({ table, state, pane }: RowListProps) {
  const { tables: words } = useStrings();
  const { container, focusNext } = useFocusNext<HTMLElement>();
  const [opened, setOpened] = useState<string | null>(null);
  const { plan } = state;
  const { rows, lastRow } = startedTable(plan, table);
  const columns = shownColumns(plan, table, plan.meta.language).filter(({ isHidden }) => !isHidden);
  const add = (cells: Readonly<Record<string, string>> = {}, after?: string): void => {
    const nr = `R${lastRow + 1}`;
    pane.change((current) => addRow(startTable(current, table), table.id, cells, after));
    setOpened(nr);
    focusNext(`[data-row="${nr}"] textarea, [data-row="${nr}"] input`);
  };
  return (
    <section className={list.section} aria-labelledby="rows" ref={container}>
      <h2 id="rows" className={text.section}>
        {words.rows(rows.length)}
      </h2>
      <ol className={list.list}>
        {rows.map((row, index) => (
          <RowCard
            key={row.nr}
            row={row}
            index={index}
            count={rows.length}
            columns={columns}
            plan={plan}
            isOpen={opened === row.nr}
            onToggle={() => {
              setOpened(opened === row.nr ? null : row.nr);
            }}
            onChange={(cells) => {
              pane.change((current) => changeRow(startTable(current, table), table.id, row.nr, cells));
            }}
            onMove={(by) => {
              pane.change((current) => moveRow(startTable(current, table), table.id, row.nr, index + by));
              focusNext(`[data-row="${row.nr}"] [data-part="${by < 0 ? "up" : "down"}"]`);
            }}
            onCopy={() => {
              add(row.cells, row.nr);
            }}
            onDelete={() => {
              const before = startTable(plan, table);
              const after = deleteRow(before, table.id, row.nr);
              pane.replace({ kind: "rowDeleted" }, (current) =>
                deleteRow(startTable(current, table), table.id, row.nr),
              );
              const next = after.tables[table.id]?.rows[Math.min(index, rows.length - 2)]?.nr;
              focusNext(next === undefined ? '[data-part="add"]' : `[data-row="${next}"] [data-part="toggle"]`);
            }}
          />
        ))}
      </ol>
      <Button
        data-part="add"
        icon={<Add20Regular />}
        onClick={() => {
          add();
        }}
      >
        {words.addRow}
      </Button>
    </section>
  );
}
