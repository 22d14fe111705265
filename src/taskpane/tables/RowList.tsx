import { Button } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { TABLES_STRINGS } from "../../content/strings/tablesStrings";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import { shownColumns } from "../../plan/table/shownColumns";
import { startedTable } from "../../plan/table/startTable";
import { useFocusNext } from "../focus/useFocusNext";
import { useRowStops } from "../focus/useRowStops";
import { MoreRows, useDrawnRows } from "../inputs/MoreRows";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { usePageStrings } from "../words/usePageStrings";
import { RowCard } from "./RowCard";
import { useRowEdits } from "./useRowEdits";
import text from "../look/text.module.css";
import list from "./RowList.module.css";

export interface RowListProps {
  readonly table: TableDefinition;
  readonly state: PaneState;
  readonly pane: Pane;
}

/** The rows of a table, one open at a time. Tab stops at one of them, the arrows go to the others. A change to the rows that it starts with makes them the plan's. */
export function RowList({ table, state, pane }: RowListProps) {
  const words = usePageStrings(TABLES_STRINGS);
  const { container, focusNext } = useFocusNext<HTMLElement>();
  const { plan } = state;
  const { rows } = startedTable(plan, table);
  const columns = shownColumns(plan, table, plan.meta.language).filter(({ isHidden }) => !isHidden);
  const edits = useRowEdits({ table, state, pane, focusNext });
  const open = rows.findIndex(({ nr }) => nr === edits.opened);
  const { drawn, ...more } = useDrawnRows(rows, open);
  const stops = useRowStops(drawn.map(([{ nr }]) => nr));
  return (
    <section className={list.section} aria-labelledby="rows" ref={container}>
      <h2 id="rows" className={text.section}>
        {words.rows(rows.length)}
      </h2>
      <ol className={list.list} {...stops.list}>
        {drawn.map(([row, index]) => (
          <RowCard
            key={row.nr}
            {...{ row, index, columns, plan, pane, table: table.id }}
            count={rows.length}
            isOpen={edits.opened === row.nr}
            stopOf={(part) => stops.of(row.nr, part)}
            {...edits.of(row, index)}
          />
        ))}
      </ol>
      <MoreRows {...more} all={rows.length} />
      <Button
        data-part="add"
        icon={<Add20Regular />}
        onClick={() => {
          edits.add();
        }}
      >
        {words.addRow}
      </Button>
    </section>
  );
}
