import { ChevronRight16Regular } from "../look/firstIcons";
import { ChevronDown16Regular } from "@fluentui/react-icons";
import { Fragment, useId, useState } from "react";
import { GOALS_COLUMN } from "../../content/tables/goalsColumn";
import { goalColumnOf, prefixOf } from "../../content/tables/threadTables";
import type { TableId } from "../../content/tables/tableIds";
import type { Plan } from "../../plan/Plan";
import type { TableRow } from "../../plan/table/PlanTable";
import type { ShownColumn } from "../../plan/table/shownColumns";
import type { RowStop } from "../focus/useRowStops";
import type { Pane } from "../state/Pane";
import { type Asked, DeleteQuestion } from "./DeleteQuestion";
import { LinkField } from "../inputs/LinkField";
import { CellField } from "../inputs/CellField";
import { Origins } from "../origin/Origins";
import { rowName } from "./rowName";
import { RowMenu } from "../inputs/RowMenu";
import form from "../measures/list/MeasureForm.module.css";
import card from "./RowCard.module.css";
import { own } from "../../document/own";

export interface RowCardProps {
  readonly row: TableRow;
  /** Its place, 0 the first, and how many there are. */
  readonly index: number;
  readonly count: number;
  readonly columns: readonly ShownColumn[];
  readonly plan: Plan;
  readonly isOpen: boolean;
  /** What its toggle and its menu are to Tab and the arrows. */
  readonly stopOf: (part: "toggle" | "menu") => RowStop;
  readonly onToggle: () => void;
  readonly onChange: (cells: Readonly<Record<string, string>>) => void;
  /** Changes more of the plan than the row. */
  readonly onEdit: (change: (plan: Plan) => Plan) => void;
  readonly table: TableId;
  /** What is asked about what hangs on it before it is deleted; null while nothing is. */
  readonly asked: Asked | null;
  readonly onMove: (by: -1 | 1) => void;
  readonly onCopy: () => void;
  readonly onDelete: () => void;
  readonly pane: Pane;
}

/** A row of a table: what it says at a glance, all its cells when open. */
export function RowCard(props: RowCardProps) {
  const { row, isOpen, onToggle } = props;
  const id = useId();
  const { text, more } = rowName(props);
  const name = prefixOf(props.table) === "R" ? text : `${row.nr} ${text}`;
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <li className={card.card} data-row={row.nr} data-at={row.nr}>
      <div className={card.head}>
        <button
          type="button"
          className={card.toggle}
          {...props.stopOf("toggle")}
          aria-expanded={isOpen}
          aria-controls={id}
          aria-labelledby={`${id}-name`}
          aria-describedby={`${id}-more`}
          onClick={onToggle}
        >
          <Chevron />
          <span className={card.text}>
            <span id={`${id}-name`} className={card.action}>
              {name}
            </span>
            <span id={`${id}-more`} className={card.meta}>
              {more}
            </span>
          </span>
        </button>
        <RowActions {...props} name={name} />
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen && <Cells {...props} />}
      </div>
      {props.asked !== null && (
        <DeleteQuestion {...props.asked} {...{ table: props.table, plan: props.plan, nr: row.nr }} />
      )}
    </li>
  );
}

function Cells({ row, table, columns, plan, onChange, onEdit, pane }: RowCardProps) {
  return (
    <div className={form.form} lang={plan.meta.language}>
      <Origins plan={plan} texts={row.cells} pane={pane} />
      {columns.map((column) => (
        <Fragment key={column.id}>
          {mayHaveWords(column, row) && (
            <CellField
              column={column}
              cells={row.cells}
              plan={plan}
              onChange={(text) => {
                onChange({ [column.id]: text });
              }}
            />
          )}
          {column.id === goalColumnOf(table) && (
            <LinkField owner={{ kind: "row", table, nr: row.nr }} plan={plan} onChange={onEdit} />
          )}
        </Fragment>
      ))}
    </div>
  );
}

/** Of a need's goals only the numbers stand, unless somebody has written something beside them in Word. */
function mayHaveWords({ id, definition }: ShownColumn, { cells }: TableRow): boolean {
  return definition !== GOALS_COLUMN || (own(cells, id) ?? "") !== "";
}

function RowActions({ name, stopOf, onDelete, ...row }: RowCardProps & { readonly name: string }) {
  const { index, count, onMove, onCopy } = row;
  const [isOpen, setOpen] = useState(false);
  return (
    <RowMenu
      {...{ name, index, count, isOpen, onMove, onCopy }}
      stop={stopOf("menu")}
      onToggle={setOpen}
      onRemove={onDelete}
    />
  );
}
