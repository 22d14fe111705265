import { Button } from "@fluentui/react-components";
import { TABLES_STRINGS } from "../../content/strings/tablesStrings";
import { tableTag, ACTION_PLAN_TAG } from "../../actions/blockTags";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import { blockMark } from "../block/blockMark";
import { ChangedMark } from "../block/ChangedMark";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useAllStrings } from "../words/useAllStrings";
import { usePageStrings } from "../words/usePageStrings";
import type { PlanPart } from "../drafts/loadListParts";
import { hasTableText, tableTask } from "../drafts/tableTask";
import styles from "./TableRow.module.css";

export interface TableRowProps {
  readonly table: TableDefinition;
  readonly state: PaneState;
  readonly pane: Pane;
  /** How the parts of the plan stand in Word; null until that is known. */
  readonly parts: readonly PlanPart[] | null;
}

/** A standard table: opens its page, or goes into the document at once. */
export function TableRow({ table, state, pane, parts }: TableRowProps) {
  const words = usePageStrings(TABLES_STRINGS);
  const { step } = useAllStrings();
  const { plan, view } = state;
  const tag = tableTag(table);
  const task = tableTask(state, table);
  const mark = view && blockMark({ plan, blocks: view.blocks, parts }, tag);
  const mayStand = table.isPrivate !== true;
  const open = (): void => {
    pane.go(
      tag === ACTION_PLAN_TAG ? { kind: "measures", hits: { kind: "tables" } } : { kind: "table", table: table.id },
    );
  };
  return (
    <li className={styles.row}>
      <button type="button" className={styles.open} onClick={open}>
        <span className={styles.name} lang={plan.meta.language}>
          {task.title}
        </span>
        <span className={styles.meta}>
          {mayStand ? (task.update ? words.inDocument : words.notInDocument) : words.private}
          {mark !== null && <ChangedMark mark={mark} />}
        </span>
      </button>
      {mayStand && hasTableText(plan, table) && (
        <Button
          size="small"
          disabledFocusable={state.running !== null}
          aria-label={task.update ? words.updateNamed(task.title) : words.insertNamed(task.title)}
          onClick={() => {
            pane.perform(task);
          }}
        >
          {task.update ? step.updateShort : step.insertShort}
        </Button>
      )}
    </li>
  );
}
