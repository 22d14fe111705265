import { Checkbox } from "@fluentui/react-components";
import { useId } from "react";
import { tableTag } from "../../actions/blockTags";
import { TABLES_STRINGS } from "../../content/strings/tablesStrings";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import { emptyColumns, hideColumns } from "../../plan/table/emptyColumns";
import { formOf } from "../../plan/table/tableForm";
import { hasBlock } from "../state/hasBlock";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { usePageStrings } from "../words/usePageStrings";
import text from "../look/text.module.css";

export interface EmptyColumnsProps {
  readonly table: TableDefinition;
  readonly state: PaneState;
  readonly pane: Pane;
}

/** Whether a wide table goes into the document without its empty columns. Nothing where it stands there, or as cards. */
export function EmptyColumns({ table, state, pane }: EmptyColumnsProps) {
  const words = usePageStrings(TABLES_STRINGS);
  const help = useId();
  const { plan } = state;
  if (hasBlock(state.view, tableTag(table)) || formOf(plan, table) === "cards") return null;
  const empty = emptyColumns(plan, table);
  if (empty.length === 0) return null;
  return (
    <div>
      <Checkbox
        label={words.leaveOutEmpty}
        aria-describedby={help}
        checked={empty.every(({ isHidden }) => isHidden)}
        onChange={(_, { checked }) => {
          pane.change((current) => hideColumns(current, table, empty, checked === true));
        }}
      />
      <p id={help} className={text.caption}>
        {words.emptyColumns(empty.map(({ name }) => name).join(", "))}
      </p>
    </div>
  );
}
