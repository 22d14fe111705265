import { Button } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { TABLES_STRINGS } from "../../content/strings/tablesStrings";
import { tableTag, ACTION_PLAN_TAG } from "../../actions/blockTags";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import { shownColumns } from "../../plan/table/shownColumns";
import { blockMark } from "../block/blockMark";
import { ChangedMark } from "../block/ChangedMark";
import { ChevronRight16Regular } from "../look/firstIcons";
import type { TablesPage } from "../state/Page";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useAllStrings } from "../words/useAllStrings";
import { usePageStrings } from "../words/usePageStrings";
import type { PlanPart } from "../drafts/loadListParts";
import { hasTableText, tableTask } from "../drafts/tableTask";
import { firstSentence } from "./firstSentence";
import { TablePreview } from "./TablePreview";
import styles from "./TableRow.module.css";

export interface TableRowProps {
  readonly table: TableDefinition;
  readonly state: PaneState;
  readonly pane: Pane;
  /** How the parts of the plan stand in Word; null until that is known. */
  readonly parts: readonly PlanPart[] | null;
  /** What the way back from its page leads to. */
  readonly from: TablesPage;
}

/** A standard table: what it is for and what it has; opens its page, shows its first rows, or goes into the document at once. */
export function TableRow(props: TableRowProps) {
  const { table, state } = props;
  const words = usePageStrings(TABLES_STRINGS);
  const [isShown, setShown] = useState(false);
  const preview = useId();
  const Chevron = isShown ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <li className={styles.row} data-at={table.id}>
      <OpenButton {...props} />
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="subtle"
          icon={<Chevron />}
          aria-expanded={isShown}
          aria-controls={preview}
          aria-label={words.firstRowsOf(table.title[state.plan.meta.language])}
          onClick={() => {
            setShown(!isShown);
          }}
        >
          {words.firstRows}
        </Button>
        <InsertButton {...props} />
      </div>
      <div id={preview} hidden={!isShown}>
        {isShown && <TablePreview table={table} plan={state.plan} />}
      </div>
    </li>
  );
}

function OpenButton({ table, state, pane, parts, from }: TableRowProps) {
  const words = usePageStrings(TABLES_STRINGS);
  const { plan, view } = state;
  const { language } = plan.meta;
  const tag = tableTag(table);
  const mark = view && blockMark({ plan, blocks: view.blocks, parts }, tag);
  const isUpdate = tableTask(state, table).update;
  const columns = shownColumns(plan, table, language).filter(({ isHidden }) => !isHidden);
  const id = useId();
  return (
    <button
      type="button"
      className={styles.open}
      aria-labelledby={`${id}-name ${id}-meta`}
      aria-describedby={`${id}-about`}
      onClick={() => {
        pane.go(
          tag === ACTION_PLAN_TAG ? { kind: "measures", hits: from } : { kind: "table", table: table.id, hits: from },
        );
      }}
    >
      <span id={`${id}-name`} className={styles.name} lang={language}>
        {table.title[language]}
      </span>
      <span id={`${id}-meta`} className={styles.meta}>
        {table.isPrivate === true ? words.private : isUpdate && words.inDocument}
        {mark !== null && <ChangedMark mark={mark} />}
      </span>
      <span id={`${id}-about`} className={styles.about} lang={language}>
        {[firstSentence(table.purpose[language]), table.difference?.[language]].filter(Boolean).join(" ")}
        <span className={styles.columns}>{words.columnsOf(columns.map(({ name }) => name).join(" · "))}</span>
      </span>
    </button>
  );
}

/** Nothing for a table that must not stand in the plan, or that has nothing to show there. */
function InsertButton({ table, state, pane }: TableRowProps) {
  const words = usePageStrings(TABLES_STRINGS);
  const { step } = useAllStrings();
  const task = tableTask(state, table);
  if (table.isPrivate === true || !hasTableText(state.plan, table)) return null;
  return (
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
  );
}
