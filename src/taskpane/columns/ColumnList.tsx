import { Button, Checkbox, Field, Input } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import { TABLES_STRINGS } from "../../content/strings/tablesStrings";
import { prefixOf } from "../../content/tables/threadTables";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import { tableTag } from "../../actions/blockTags";
import { addColumn, hideColumn, hideNumber, moveColumn, nameColumn } from "../../plan/table/columnEditing";
import { isNumberHidden, type ShownColumn, shownColumns } from "../../plan/table/shownColumns";
import { Disclosure } from "../frame/Disclosure";
import { hasBlock } from "../state/hasBlock";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { MoveButtons } from "../inputs/MoveButtons";
import text from "../look/text.module.css";
import { usePageStrings } from "../words/usePageStrings";
import styles from "./ColumnList.module.css";

export interface ColumnListProps {
  readonly table: TableDefinition;
  readonly state: PaneState;
  readonly pane: Pane;
  /** Unfolded at first. */
  readonly isOpen?: boolean;
}

/** The columns of a table: named, hidden, moved and added as the user wants them. */
export function ColumnList({ table, state, pane, isOpen = false }: ColumnListProps) {
  const words = usePageStrings(TABLES_STRINGS);
  const { plan } = state;
  const columns = shownColumns(plan, table, plan.meta.language);
  return (
    <Disclosure title={words.columns} caption={String(columns.length)} openAtFirst={isOpen}>
      {hasBlock(state.view, tableTag(table)) && <p className={text.caption}>{words.columnsInWord}</p>}
      <ol className={styles.list}>
        {columns.map((column, index) => (
          <ColumnRow
            key={column.id}
            column={column}
            index={index}
            count={columns.length}
            onName={(name) => {
              pane.change((current) => nameColumn(current, table, column.id, name));
            }}
            onHide={(hidden) => {
              pane.change((current) => hideColumn(current, table, column.id, hidden));
            }}
            onMove={(by) => {
              pane.change((current) => moveColumn(current, table, column.id, index + by));
            }}
          />
        ))}
      </ol>
      <NumbersChoice {...{ table, state, pane }} />
      <Button
        size="small"
        icon={<Add16Regular />}
        onClick={() => {
          pane.change((current) => addColumn(current, table, words.newColumn));
        }}
      >
        {words.addColumn}
      </Button>
    </Disclosure>
  );
}

/** Whether the rows' numbers stand in a table of goals or needs. */
function NumbersChoice({ table, state: { plan }, pane }: ColumnListProps) {
  const words = usePageStrings(TABLES_STRINGS);
  if (prefixOf(table.id) === "R") return null;
  return (
    <Checkbox
      label={words.numbers}
      checked={!isNumberHidden(plan, table.id)}
      onChange={(_, { checked }) => {
        pane.change((current) => hideNumber(current, table, checked !== true));
      }}
    />
  );
}

interface ColumnRowProps {
  readonly column: ShownColumn;
  readonly index: number;
  readonly count: number;
  readonly onName: (name: string) => void;
  readonly onHide: (hidden: boolean) => void;
  readonly onMove: (by: -1 | 1) => void;
}

function ColumnRow({ column, index, count, onName, onHide, onMove }: ColumnRowProps) {
  const words = usePageStrings(TABLES_STRINGS);
  return (
    <li className={styles.row}>
      <Field label={words.columnName(index + 1)} className={styles.name}>
        <Input
          value={column.givenName}
          placeholder={column.ownName || words.newColumn}
          onChange={(_, { value }) => {
            onName(value);
          }}
        />
      </Field>
      <Checkbox
        label={words.shown}
        checked={!column.isHidden}
        onChange={(_, { checked }) => {
          onHide(checked !== true);
        }}
      />
      <MoveButtons name={column.name} isFirst={index === 0} isLast={index === count - 1} onMove={onMove} />
    </li>
  );
}
